package quotemark.suggest.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who says what, as tokens of one sentence.
///
/// @param contents in order, never empty
/// @param cue null where signs alone say so: "Quill: the bridge is safe"
/// @param pattern how it was found
record Saying(
        List<Phrase> contents,
        @Nullable Phrase cue,
        @Nullable Phrase source,
        @Nullable Phrase addressee,
        @Nullable Phrase channel,
        Pattern pattern) {

    /// To nobody, and through nobody, as far as the sentence tells.
    Saying(List<Phrase> contents, @Nullable Phrase cue, @Nullable Phrase source, Pattern pattern) {
        this(contents, cue, source, null, null, pattern);
    }

    /// As it came through somebody else.
    Saying through(Phrase newChannel) {
        return new Saying(contents, cue, source, addressee, newChannel, pattern);
    }

    /// As it came through whoever was told it.
    Saying throughAddressee() {
        return new Saying(contents, cue, source, null, addressee, pattern);
    }

    int from() {
        return contents.getFirst().from();
    }

    int to() {
        return contents.getLast().to();
    }

    boolean contains(int index) {
        return contents.stream().anyMatch(c -> c.contains(index));
    }
}
