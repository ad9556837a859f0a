package quotemark.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words, by Unicode's rules: what stands between word boundaries and begins with a letter or a
/// digit.
public final class Words {
    /// How much of the text around a position tells whether a word ends there.
    private static final int CONTEXT = 32;

    private Words() {}

    /// The words of a text, in order.
    public static List<Span> in(String text) {
        var boundaries = BreakIterator.getWordInstance(Locale.ROOT);
        // Java takes only the straight apostrophe for a part of a word.
        boundaries.setText(text.replace('’', '\''));
        var words = new ArrayList<Span>();
        int from = boundaries.first();
        for (int to = boundaries.next(); to != BreakIterator.DONE; to = boundaries.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(from))) {
                words.add(new Span(from, to));
            }
            from = to;
        }
        return words;
    }

    /// Whether a word, a mark of punctuation or white space begins or ends here.
    public static boolean isBoundary(String text, int position) {
        int from = Math.max(0, position - CONTEXT);
        var boundaries = BreakIterator.getWordInstance(Locale.ROOT);
        String around = text.substring(from, Math.min(text.length(), position + CONTEXT));
        boundaries.setText(around.replace('’', '\''));
        return boundaries.isBoundary(position - from);
    }

    public static int count(String text) {
        return in(text).size();
    }
}
