package quotemark.annotation;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The two letters that stand for a name in the margin.
public final class Initials {
    private static final Pattern WORD_GAP = Pattern.compile("[\\s-]+");

    private Initials() {}

    /// Of "Nikolai Patrushev" it is "NP", of "Efe" it is "EF", of "the mayor" it is "MA".
    public static String of(String name) {
        String bare = name.strip().replaceFirst("^(?i:the|der|die|das|le|la) ", "");
        List<String> words = WORD_GAP.splitAsStream(bare).toList();
        String letters =
                words.size() == 1
                        ? first(bare, 2)
                        : first(words.getFirst(), 1) + first(words.getLast(), 1);
        return letters.isEmpty() ? "?" : letters.toUpperCase(Locale.ROOT);
    }

    private static String first(String word, int count) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        int end = characters.next(count);
        return end == BreakIterator.DONE ? word : word.substring(0, end);
    }
}
