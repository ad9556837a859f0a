package quotemark.text;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Sentences, by Unicode's rules.
public final class Sentences {
    private Sentences() {}

    /// The sentence of the position's line, without the white space around it; null on a blank
    /// line.
    ///
    /// @throws IndexOutOfBoundsException if the position is beyond the text
    public static @Nullable Span around(String text, int position) {
        int from = Paragraphs.start(text, position);
        int to = Paragraphs.end(text, position);
        String line = text.substring(from, to);
        if (line.isBlank()) {
            return null;
        }
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(line);
        int inLine = Math.min(position - from, line.length() - 1);
        int end = sentences.following(inLine);
        int start = sentences.previous();
        while (Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return new Span(from + start, from + end);
    }
}
