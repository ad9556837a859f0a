package quotemark.export.xml;

import java.util.regex.Pattern;

/// Words as XML can hold them.
public final class XmlText {
    /// No document may hold these, not even escaped.
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /// The same number of UTF-16 code units, with a replacement character for each that is
    /// forbidden.
    public static String shown(String words) {
        return FORBIDDEN.matcher(words).replaceAll("\uFFFD");
    }

    static String content(String words) {
        return shown(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    /// White space is escaped, because whoever reads an attribute turns it into spaces.
    static String attribute(String words) {
        return content(words).replace("\"", "&quot;").replace("\t", "&#9;").replace("\n", "&#10;");
    }
}
