package quotemark.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import quotemark.annotation.Block.Kind;
import quotemark.reader.content.BlockText;
import quotemark.reader.html.maintext.Tags;

/// Cuts a page, or a part of it, into lines. A line ends wherever a browser would begin a new one;
/// a single line break is a space, two are a new paragraph.
final class Lines implements NodeFilter {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean wordless = true;
    private Element box;
    private int lists;
    private int quotations;
    private int links;
    private int linked;
    private boolean justBroken;

    private final boolean whole;

    private Lines(Element part, boolean whole) {
        box = part;
        this.whole = whole;
    }

    /// All of it.
    static List<Line> in(Element part) {
        return in(part, true);
    }

    /// Without scripts, fields, and what is hidden.
    static List<Line> shownIn(Element part) {
        return in(part, false);
    }

    private static List<Line> in(Element part, boolean whole) {
        var lines = new Lines(part, whole);
        part.filter(lines);
        lines.end(Kind.PARAGRAPH);
        return lines.lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            if (depth > 0 && !whole && Tags.isUnread(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private void add(TextNode text) {
        Element parent = text.parent();
        if (parent != null && wordless) {
            box = parent;
        }
        wordless &= text.isBlank();
        words.append(text.getWholeText());
        linked += links > 0 ? text.text().length() : 0;
        justBroken &= text.isBlank();
    }

    private void begin(Element element) {
        if (element.nameIs("br")) {
            lineBreak();
        } else if (element.isBlock()) {
            end(kind());
        }
        count(element, 1);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock()) {
                end(Tags.isHeading(element) ? Kind.HEADING : kind());
            }
            count(element, -1);
        }
        return FilterResult.CONTINUE;
    }

    private void count(Element element, int one) {
        switch (element.normalName()) {
            case "li" -> lists += one;
            case "blockquote" -> quotations += one;
            case "a", "button" -> links += one;
            default -> {}
        }
    }

    private void lineBreak() {
        if (justBroken) {
            end(kind());
        } else {
            words.append(' ');
            justBroken = true;
        }
    }

    private Kind kind() {
        if (quotations > 0) {
            return Kind.BLOCK_QUOTE;
        }
        return lists > 0 ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }

    private void end(Kind kind) {
        String line = BlockText.line(words);
        if (!line.isEmpty()) {
            lines.add(new Line(kind, line, linked, box));
        }
        words.setLength(0);
        wordless = true;
        linked = 0;
        justBroken = false;
    }
}
