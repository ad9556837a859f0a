package quotemark.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes file names that Windows, macOS and Linux all take.
final class FileName {
    /// What some system forbids, and what nobody sees: control and direction characters, but not
    /// the joiners of emoji and of Persian.
    private static final Pattern ODD =
            Pattern.compile(
                    "[\\\\/:*?\"<>|\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}[\\p{Cf}&&[^\\u200C\\u200D]]]+");

    private static final Pattern RESERVED =
            Pattern.compile(
                    "(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)(\\..*)?");

    /// Bytes of UTF-8. File systems take 255 of a name with its ending; this leaves room for
    /// folders, on Windows above all.
    private static final int LONGEST = 120;

    private FileName() {}

    /// The title as a file name without ending; "article" if nothing of it is left.
    static String of(String title) {
        String clean =
                ODD.matcher(Normalizer.normalize(title, Normalizer.Form.NFC)).replaceAll(" ");
        String name = trimmed(cut(trimmed(clean.replaceAll("\\s+", " "))));
        if (name.isEmpty()) {
            return "article";
        }
        return RESERVED.matcher(name).matches() ? "article " + name : name;
    }

    /// Windows drops dots and spaces at the end; a dot at the start hides the file elsewhere.
    private static String trimmed(String name) {
        return name.replaceAll("^[.\\s]+|[.\\s]+$", "");
    }

    private static String cut(String name) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name);
        int end = name.length();
        while (end > 0 && name.substring(0, end).getBytes(UTF_8).length > LONGEST) {
            end = characters.preceding(end);
        }
        return name.substring(0, end);
    }
}
