package quotemark.session;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Words without case and accents, as somebody types them who is in a hurry: "erdogan" for
/// "Erdoğan".
final class Folded {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");

    /// Letters that Unicode does not take apart.
    private static final Map<String, String> LETTERS =
            Map.of(
                    "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "æ", "ae", "œ", "oe", "ı",
                    "i", "þ", "th", "’", "'");

    private static final Pattern LETTER =
            Pattern.compile("[" + String.join("", LETTERS.keySet()) + "]");

    private Folded() {}

    static String of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (PLAIN.matcher(lower).matches()) {
            return lower;
        }
        String bare =
                ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return LETTER.matcher(bare)
                .replaceAll(found -> LETTERS.getOrDefault(found.group(), found.group()));
    }
}
