package quotemark.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Keeps positions off the inside of what a reader sees as one character: an emoji with its skin
/// tone, a letter with its combining accent.
public final class Graphemes {
    /// No grapheme cluster of real text is longer; bounds the work on hostile text.
    private static final int WINDOW = 64;

    private Graphemes() {}

    /// Whether a new character begins here (the text's two ends count).
    public static boolean isBoundary(String text, int position) {
        if (position <= 0 || position >= text.length()) {
            return true;
        }
        if (isAlone(text.charAt(position - 1)) && isAlone(text.charAt(position))) {
            return true;
        }
        int from = Math.max(0, position - WINDOW);
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(from, Math.min(text.length(), position + WINDOW)));
        return characters.isBoundary(position - from);
    }

    /// Whether two such characters are always two: saves most texts the slower question.
    private static boolean isAlone(char character) {
        return (character < '\u0300' && character != '\r')
                || (character >= '\u2010' && character <= '\u2027');
    }

    /// The span, grown outwards until it splits no character.
    public static Span widen(String text, Span span) {
        int start = span.start();
        while (!isBoundary(text, start)) {
            start--;
        }
        int end = span.end();
        while (!isBoundary(text, end)) {
            end++;
        }
        return new Span(start, end);
    }
}
