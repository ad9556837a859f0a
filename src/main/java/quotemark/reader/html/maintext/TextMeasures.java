package quotemark.reader.html.maintext;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The measures of all elements of a tree, taken in one walk: asking each element for its text
/// would take the square of the page's length.
final class TextMeasures implements NodeVisitor {
    private final Element root;
    private final Map<Element, TextMeasure> measures = new HashMap<>();

    private TextMeasures(Element root) {
        this.root = root;
    }

    static TextMeasures in(Element root) {
        var measures = new TextMeasures(root);
        root.traverse(measures);
        return measures;
    }

    /// @param element in the tree as it was
    TextMeasure of(Element element) {
        return Objects.requireNonNull(measures.get(element), element::normalName);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            measures.put(element, new TextMeasure());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(root) || !(node.parent() instanceof Element parent)) {
            return;
        }
        if (node instanceof TextNode words) {
            of(parent).add(words.getWholeText());
        } else if (node instanceof Element element) {
            of(parent).add(element, of(element));
        }
    }
}
