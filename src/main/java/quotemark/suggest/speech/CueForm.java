package quotemark.suggest.speech;

import java.util.Set;

/// A form of a verb that brings in speech.
///
/// @param lemma its plain form
/// @param weak whether it is more often something else
record CueForm(String lemma, Set<Frame> frames, Shape shape, boolean weak) {

    /// Whatever verb stands beside a quotation.
    static final CueForm UNKNOWN = new CueForm("", Set.of(Frame.SAY), Shape.PAST, false);

    enum Shape {
        PLAIN,
        PRESENT,
        PAST,
        /// "saying"
        GOING
    }

    CueForm strong() {
        return new CueForm(lemma, frames, shape, false);
    }

    /// Whether it brings in words, and not what somebody thinks or wants.
    boolean says() {
        return is(Frame.SAY) || hasListener();
    }

    /// Whether its object is the one who is told or asked.
    boolean hasListener() {
        return is(Frame.TELL) || is(Frame.ASK);
    }

    boolean is(Frame frame) {
        return frames.contains(frame);
    }
}
