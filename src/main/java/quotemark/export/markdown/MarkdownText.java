package quotemark.export.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotemark.export.contents.PlainText;

/// Escapes words so that no Markdown reader takes them for markup.
final class MarkdownText {
    private static final Pattern ANYWHERE =
            Pattern.compile("[\\\\`*_\\[\\]{}<>&|~^$@]|:(?=//)|(?<=(?i:www))\\.");
    private static final Pattern AT_THE_START = Pattern.compile("^([#+=:>-]|\\d{1,9}(?=[.)]))");

    private MarkdownText() {}

    /// One line, which may stand within other text.
    static String within(String text) {
        return piece(PlainText.line(text));
    }

    /// One line, which may begin a paragraph.
    static String line(String text) {
        return begin(within(text));
    }

    /// A part of a line, with the spaces at its ends.
    static String piece(String text) {
        return ANYWHERE.matcher(PlainText.unturned(text)).replaceAll("\\\\$0");
    }

    /// What is escaped already, but for what would be markup at the beginning of a line only.
    static String begin(String escaped) {
        String line = escaped.strip();
        Matcher start = AT_THE_START.matcher(line);
        if (!start.find()) {
            return line;
        }
        int at = Character.isDigit(line.charAt(0)) ? start.end() : 0;
        return line.substring(0, at) + "\\" + line.substring(at);
    }
}
