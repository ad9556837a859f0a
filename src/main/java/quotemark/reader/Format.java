package quotemark.reader;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a decoded text is. Its content decides; the file's ending only for Markdown, which has no
/// sure sign, and for fragments of HTML.
enum Format {
    PLAIN_TEXT("text/plain") {
        @Override
        Content read(String text) {
            return PlainText.read(text);
        }
    },
    MARKDOWN("text/markdown") {
        @Override
        Content read(String text) {
            return Markdown.read(text);
        }
    },
    HTML("text/html") {
        @Override
        Content read(String text) {
            return Html.read(text);
        }
    };

    private static final Pattern HTML_START =
            Pattern.compile(
                    "<(?:!doctype\\s+html|(?:html|head|body|meta|title|link|base|script|style|main|article"
                            + "|section|header|nav|div|table|ul|ol|blockquote|p|span|h[1-6])\\b[^<>]*>)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML_TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
    private static final Pattern LINK =
            Pattern.compile("\\[[^\\]\n]{1,200}\\]\\(https?://[^)\\s]{1,500}\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*\\w[^*\n]{0,500}\\*\\*");
    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    abstract Content read(String text);

    /// @param name the file's name, for its ending
    static Format of(String name, String text) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        var start = HTML_START.matcher(text);
        if (start.region(prologEnd(text), text.length()).lookingAt()) {
            return HTML;
        }
        if (lowerCase.matches(".*\\.x?html?") && HTML_TAG.matcher(text).find()) {
            return HTML;
        }
        return lowerCase.matches(".*\\.(md|markdown)") || isClearlyMarkdown(text)
                ? MARKDOWN
                : PLAIN_TEXT;
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

    /// Two different signs: a stray star or number sign is plain text.
    private static boolean isClearlyMarkdown(String text) {
        int signs = FrontMatter.of(text).isPresent() ? 1 : 0;
        for (Pattern sign : new Pattern[] {HEADING, LINK, STRONG}) {
            signs += sign.matcher(text).find() ? 1 : 0;
        }
        return signs >= 2;
    }
}
