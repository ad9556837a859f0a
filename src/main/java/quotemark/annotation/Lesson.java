package quotemark.annotation;

/// What can be learned from one [Decision].
///
/// @param cue the words of the cue that was suggested; empty if there was none
/// @param suggested the name of whoever was suggested; may be empty
/// @param taken the name of whoever was taken instead; empty if nobody else
public record Lesson(
        String cue, Quote.Kind kind, Outcome outcome, String suggested, String taken) {}
