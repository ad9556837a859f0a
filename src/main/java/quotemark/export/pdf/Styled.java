package quotemark.export.pdf;

import org.jspecify.annotations.Nullable;
import quotemark.export.contents.Segment;

/// Words that look alike.
///
/// @param segment of the article that they are, or are a part of; null for all other words
record Styled(String words, Ink ink, @Nullable Segment segment) {

    static Styled of(String words, Ink ink) {
        return new Styled(words, ink, null);
    }

    Styled part(int from, int to) {
        return new Styled(words.substring(from, to), ink, segment);
    }
}
