package quotemark.reader.html;

import java.util.regex.Pattern;
import quotemark.reader.content.WhiteSpace;

/// What a text has in it if it is a web page.
public final class HtmlSigns {
    private static final Pattern START =
            Pattern.compile(
                    "<(?:!doctype\\s+html|(?:html|head|body|meta|title|link|base|script|style|main|article"
                            + "|section|header|nav|div|table|ul|ol|blockquote|p|span|h[1-6])\\b[^<>]*>)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

    private HtmlSigns() {}

    /// Whether the text begins as a page, or as a fragment of one.
    public static boolean areFirst(String text) {
        return START.matcher(text).region(prologEnd(text), text.length()).lookingAt();
    }

    /// Whether anything in the text looks like a tag.
    public static boolean areAnywhere(String text) {
        return TAG.matcher(text).find();
    }

    /// Behind white space, comments and the XML declaration. No regular expression: Java's would
    /// overflow the stack on a thousand comments.
    private static int prologEnd(String text) {
        int position = WhiteSpace.skip(text, 0, text.length());
        while (text.startsWith("<!--", position) || text.startsWith("<?xml ", position)) {
            int end = text.indexOf('>', position);
            if (text.startsWith("<!--", position)) {
                end = text.indexOf("-->", position) + 2;
            }
            if (end < position) {
                return text.length();
            }
            position = WhiteSpace.skip(text, end + 1, text.length());
        }
        return position;
    }
}
