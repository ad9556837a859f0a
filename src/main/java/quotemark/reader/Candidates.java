package quotemark.reader;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Weighs the elements of a page by the paragraphs in them.
final class Candidates {
    /// Shorter paragraphs weigh nothing.
    private static final int SHORTEST = 25;

    /// How far up a paragraph gives its weight.
    private static final int LEVELS = 5;

    private static final int FINALISTS = 5;

    private final Element body;
    private final Leniency leniency;
    private final TextMeasures measures;
    private final Map<Element, Double> weights = new LinkedHashMap<>();

    Candidates(Element body, Leniency leniency) {
        this.body = body;
        this.leniency = leniency;
        measures = TextMeasures.in(body);
        for (Element element : body.getAllElements()) {
            if (isWeighed(element) && measures.of(element).text() >= SHORTEST) {
                give(element);
            }
        }
        weights.replaceAll((element, weight) -> weight * (1 - measures.of(element).linkDensity()));
    }

    private boolean isWeighed(Element element) {
        return switch (element.normalName()) {
            case "p", "td", "pre", "section", "h2", "h3", "h4", "h5", "h6" -> true;
            case "div" -> !measures.of(element).hasBlocks();
            default -> false;
        };
    }

    private void give(Element paragraph) {
        TextMeasure measure = measures.of(paragraph);
        double weight = 2 + measure.commas() + Math.min(measure.text() / 100, 3);
        Element ancestor = paragraph.parent();
        for (int level = 0;
                level < LEVELS && ancestor != null && ancestor.parent() != null;
                level++) {
            double share = level < 2 ? level + 1 : level * 3;
            weights.merge(
                    ancestor, initial(ancestor) + weight / share, (old, _) -> old + weight / share);
            if (ancestor.equals(body)) {
                break;
            }
            ancestor = ancestor.parent();
        }
    }

    private double initial(Element element) {
        double weight =
                switch (element.normalName()) {
                    case "div" -> 5;
                    case "pre", "td", "blockquote" -> 3;
                    case "address", "ol", "ul", "dl", "dd", "dt", "li" -> -3;
                    case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
                    default -> 0;
                };
        return weight + (leniency.heedsHints() ? Hints.weight(element) : 0);
    }

    private double weight(Element element) {
        return weights.getOrDefault(element, 0.0);
    }

    /// A new element with the heaviest one and the siblings that belong to it.
    Element best() {
        List<Element> finalists =
                weights.keySet().stream()
                        .sorted(Comparator.comparingDouble(this::weight).reversed())
                        .limit(FINALISTS)
                        .toList();
        if (finalists.isEmpty() || finalists.getFirst().equals(body)) {
            return body;
        }
        Element top = climb(common(finalists));
        return withSiblings(top);
    }

    /// The nearest ancestor that several good candidates share, else the best of them.
    private Element common(List<Element> finalists) {
        Element top = finalists.getFirst();
        List<Element> good =
                finalists.stream().filter(it -> weight(it) >= weight(top) * 3 / 4).toList();
        for (Element at = top.parent(); at != null && !at.equals(body); at = at.parent()) {
            Element ancestor = at;
            long inside = good.stream().skip(1).filter(it -> isInside(it, ancestor)).count();
            if (inside >= 3) {
                return at;
            }
        }
        return top;
    }

    private static boolean isInside(Element element, Element ancestor) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /// Up to where the weight is no longer growing, and out of boxes with nothing else in them.
    private Element climb(Element from) {
        Element top = from;
        double last = weight(top);
        double least = last / 3;
        for (Element at = top.parent(); at != null && !at.equals(body); at = at.parent()) {
            if (!weights.containsKey(at)) {
                continue;
            }
            if (weight(at) < least) {
                break;
            }
            if (weight(at) > last) {
                top = at;
                break;
            }
            last = weight(at);
        }
        Element parent = top.parent();
        while (parent != null && !parent.equals(body) && parent.childrenSize() == 1) {
            top = parent;
            parent = top.parent();
        }
        return top;
    }

    private Element withSiblings(Element top) {
        Element parent = top.parent();
        if (parent == null) {
            return top;
        }
        Deque<Element> kept = new ArrayDeque<>();
        for (Element sibling : parent.children().reversed()) {
            boolean heads = !kept.isEmpty() && isHeading(sibling);
            if (sibling.equals(top) || heads || belongs(sibling, top)) {
                kept.addFirst(sibling);
            }
        }
        var article = new Element("div");
        Children.replace(parent, List.of());
        kept.forEach(article::appendChild);
        return article;
    }

    private boolean isHeading(Element element) {
        return Tags.isHeading(element) && measures.of(element).linkDensity() == 0;
    }

    private boolean belongs(Element sibling, Element top) {
        double threshold = Math.max(10, weight(top) / 5);
        boolean alike = !top.className().isEmpty() && top.className().equals(sibling.className());
        if (weights.containsKey(sibling)
                && weight(sibling) + (alike ? weight(top) / 5 : 0) >= threshold) {
            return true;
        }
        TextMeasure measure = measures.of(sibling);
        return sibling.nameIs("p")
                && (measure.text() > 80
                        ? measure.linkDensity() < 0.25
                        : measure.text() > 0
                                && measure.linkDensity() == 0
                                && sibling.text().matches("(?s).*\\.( .*)?"));
    }
}
