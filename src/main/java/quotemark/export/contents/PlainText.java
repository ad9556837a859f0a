package quotemark.export.contents;

import java.util.regex.Pattern;

/// Makes words harmless for a page before they are escaped.
public final class PlainText {
    /// Controls, halves of characters, and what is no character and no XML may hold.
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\uFFFE\\uFFFF]");

    /// What turns the direction of writing, and would turn that of what follows too.
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private PlainText() {}

    /// Without what no page may hold. Every line feed becomes a space: it is only a line break of
    /// the file.
    public static String of(String text) {
        return CONTROLS.matcher(text).replaceAll("\uFFFD").replace('\n', ' ').replace('\t', ' ');
    }

    /// Without marks of direction, for places that cannot be isolated; white space is one space.
    public static String unturned(String text) {
        return DIRECTIONS.matcher(of(text)).replaceAll("").replaceAll("\\s+", " ");
    }

    /// The same, without the white space at both ends.
    public static String line(String text) {
        return unturned(text).strip();
    }
}
