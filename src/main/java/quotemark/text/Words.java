package quotemark.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Counts words: what stands between word boundaries and begins with a letter or a digit.
public final class Words {
    private Words() {}

    public static int count(String text) {
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        // Java takes only the straight apostrophe for a part of a word.
        words.setText(text.replace('’', '\''));
        int count = 0;
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(start))) {
                count++;
            }
            start = end;
        }
        return count;
    }
}
