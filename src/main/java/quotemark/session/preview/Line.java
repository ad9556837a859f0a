package quotemark.session.preview;

import org.jspecify.annotations.Nullable;
import quotemark.annotation.Block;
import quotemark.text.Span;
import quotemark.text.Words;

/// A block of the article, or one that the reader may take in.
///
/// @param words may hold line feeds, which are only line breaks of the file
/// @param count how many words these are
/// @param kept whether it will be in the article
/// @param own where it stands in the text that was read; null if it was left out there
public record Line(Block.Kind kind, String words, int count, boolean kept, @Nullable Span own) {

    static Line of(Block block, String text) {
        String words = block.span().of(text);
        return new Line(block.kind(), words, Words.count(words), true, block.span());
    }

    static Line leftOut(Block.Kind kind, String words) {
        return new Line(kind, words, Words.count(words), false, null);
    }

    Line kept(boolean now) {
        return new Line(kind, words, count, now, own);
    }

    Line as(Block.Kind other) {
        return new Line(other, words, count, kept, own);
    }

    Line saying(String others) {
        return new Line(kind, others, Words.count(others), kept, own);
    }

    boolean isHeadline() {
        return kind == Block.Kind.HEADLINE;
    }

    /// Whether it says what stands in the text that was read.
    boolean standsIn(String text) {
        return own != null && words.equals(own.of(text));
    }
}
