package quotemark.reader.book;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// One chapter, as a page of its own.
public final class Chapter {
    private final String name;
    private final StringBuilder html = new StringBuilder();
    private int words;

    Chapter(String name) {
        this.name = name;
    }

    /// As the table of contents has it.
    public String name() {
        return name;
    }

    public int words() {
        return words;
    }

    /// The markup, as far as it matters to the text.
    public String html() {
        return "<html><body><article>" + html + "</article></body></html>";
    }

    /// Goes into an element, also one that began in the chapter before.
    void open(Element element) {
        html.append('<').append(element.normalName());
        if (!element.className().isEmpty()) {
            html.append(" class=\"").append(Entities.escape(element.className())).append('"');
        }
        html.append('>');
    }

    void close(Element element) {
        if (!element.tag().isSelfClosing() && !isVoid(element)) {
            html.append("</").append(element.normalName()).append('>');
        }
    }

    private static boolean isVoid(Element element) {
        return element.nameIs("br") || element.nameIs("img") || element.nameIs("hr");
    }

    void add(Node node) {
        if (node instanceof TextNode text) {
            html.append(Entities.escape(text.getWholeText()));
            words += text.isBlank() ? 0 : text.text().strip().split("\\s+").length;
        }
    }
}
