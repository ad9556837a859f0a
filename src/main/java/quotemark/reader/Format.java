package quotemark.reader;

import java.util.Locale;
import quotemark.reader.content.Content;
import quotemark.reader.html.Html;
import quotemark.reader.html.HtmlSigns;
import quotemark.reader.markdown.Markdown;
import quotemark.reader.markdown.MarkdownSigns;
import quotemark.reader.plain.PlainText;

/// What a decoded text is. Its content decides; the file's ending only for Markdown, which has no
/// sure sign, and for fragments of HTML.
enum Format {
    PLAIN_TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    Content read(String text) {
        return switch (this) {
            case PLAIN_TEXT -> PlainText.read(text);
            case MARKDOWN -> Markdown.read(text);
            case HTML -> Html.read(text);
        };
    }

    /// @param name the file's name, for its ending
    static Format of(String name, String text) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        boolean calledHtml = lowerCase.matches(".*\\.x?html?");
        if (HtmlSigns.areFirst(text) || (calledHtml && HtmlSigns.areAnywhere(text))) {
            return HTML;
        }
        boolean calledMarkdown = lowerCase.matches(".*\\.(md|markdown)");
        return calledMarkdown || MarkdownSigns.areClear(text) ? MARKDOWN : PLAIN_TEXT;
    }
}
