package quotemark.session;

import java.text.Normalizer;
import java.util.Locale;

/// Words without case and accents, as somebody types them who is in a hurry: "erdogan" for
/// "Erdoğan".
final class Folded {
    private Folded() {}

    /// Without regular expressions: each name of a library is folded when the first letter is
    /// typed.
    static String of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128)) {
            return lower;
        }
        var folded = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> append(c, folded));
        return folded.toString();
    }

    /// Unicode does not take all letters apart.
    private static void append(int character, StringBuilder folded) {
        switch (character) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ı' -> folded.append('i');
            case '’' -> folded.append('\'');
            default -> folded.appendCodePoint(character);
        }
    }
}
