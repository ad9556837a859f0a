package quotemark.reader.html.maintext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/// Gathers what stands beside the heaviest element and belongs to it: more of its kind, paragraphs
/// of words, and the headings above them.
final class Siblings {
    /// A shorter paragraph must have no link, and end a sentence.
    private static final int LONG = 80;

    private final Element top;
    private final Weights weights;

    private Siblings(Element top, Weights weights) {
        this.top = top;
        this.weights = weights;
    }

    /// A new element with the given one and the siblings that belong to it, which are taken out of
    /// the page; the given one if it has no parent.
    static Element gather(Element top, Weights weights) {
        Element parent = top.parent();
        return parent == null ? top : new Siblings(top, weights).gather(parent);
    }

    private Element gather(Element parent) {
        Deque<Element> kept = new ArrayDeque<>();
        for (Element sibling : parent.children().reversed()) {
            boolean heads = !kept.isEmpty() && isHeading(sibling);
            if (sibling.equals(top) || heads || belongs(sibling)) {
                kept.addFirst(sibling);
            }
        }
        var article = new Element("div");
        Children.replace(parent, List.of());
        kept.forEach(article::appendChild);
        return article;
    }

    private boolean isHeading(Element element) {
        return Tags.isHeading(element) && weights.measure(element).linkDensity() == 0;
    }

    private boolean belongs(Element sibling) {
        return isHeavy(sibling) || isParagraph(sibling);
    }

    private boolean isHeavy(Element sibling) {
        double fifth = weights.of(top) / 5;
        boolean alike = !top.className().isEmpty() && top.className().equals(sibling.className());
        return weights.has(sibling)
                && weights.of(sibling) + (alike ? fifth : 0) >= Math.max(10, fifth);
    }

    private boolean isParagraph(Element sibling) {
        TextMeasure measure = weights.measure(sibling);
        if (!sibling.nameIs("p") || measure.text() == 0) {
            return false;
        }
        return measure.text() > LONG
                ? measure.linkDensity() < 0.25
                : measure.linkDensity() == 0 && sibling.text().matches("(?s).*\\.( .*)?");
    }
}
