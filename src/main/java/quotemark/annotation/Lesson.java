package quotemark.annotation;

/// What can be learned from one [Decision].
///
/// @param cue the words of the cue that was suggested; empty if there was none
/// @param mention the words of the source mention that was suggested; empty if there was none
/// @param taken the name of whoever was taken instead of the one suggested; empty if nobody else
public record Lesson(Quote.Kind kind, Outcome outcome, String cue, String mention, String taken) {}
