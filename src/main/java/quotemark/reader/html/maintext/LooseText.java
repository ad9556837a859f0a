package quotemark.reader.html.maintext;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Gives words that stand beside blocks, or between two line breaks, a paragraph of their own, so
/// that they can be weighed.
final class LooseText {
    private final TextMeasures measures;
    private final List<Node> children = new ArrayList<>();
    private final List<Node> run = new ArrayList<>();
    private int breaks;

    private LooseText(TextMeasures measures) {
        this.measures = measures;
    }

    static void wrap(Element body) {
        TextMeasures measures = TextMeasures.in(body);
        for (Element element : body.getAllElements()) {
            if (isContainer(element)) {
                new LooseText(measures).wrapChildren(element);
            }
        }
    }

    private static boolean isContainer(Element element) {
        return switch (element.normalName()) {
            case "div", "section", "article", "main", "body", "td", "center", "blockquote" -> true;
            default -> false;
        };
    }

    private void wrapChildren(Element parent) {
        List<Node> before = List.copyOf(parent.childNodes());
        parent.empty();
        for (Node child : before) {
            if (child instanceof Element element && element.nameIs("br")) {
                breaks++;
                run.add(child);
            } else if (child instanceof TextNode text && text.isBlank()) {
                run.add(child);
            } else if (isInline(child)) {
                if (breaks >= 2) {
                    flush();
                }
                breaks = 0;
                run.add(child);
            } else {
                flush();
                children.add(child);
            }
        }
        flush();
        children.forEach(parent::appendChild);
    }

    private boolean isInline(Node node) {
        if (!(node instanceof Element element)) {
            return true;
        }
        return !Tags.isBlock(element) && !measures.of(element).hasBlocks();
    }

    private void flush() {
        breaks = 0;
        boolean words = run.stream().anyMatch(LooseText::hasWords);
        if (words) {
            var paragraph = new Element("p");
            run.forEach(paragraph::appendChild);
            children.add(paragraph);
        }
        run.clear();
    }

    private static boolean hasWords(Node node) {
        return (node instanceof TextNode text && !text.isBlank())
                || (node instanceof Element element
                        && (element.hasText() || element.nameIs("img")));
    }
}
