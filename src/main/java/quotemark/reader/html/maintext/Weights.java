package quotemark.reader.html.maintext;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// How heavy the elements of a page are by the paragraphs in them.
final class Weights {
    /// Shorter paragraphs weigh nothing.
    private static final int SHORTEST = 25;

    /// How far up a paragraph gives its weight.
    private static final int LEVELS = 5;

    private final Element body;
    private final Leniency leniency;
    private final TextMeasures measures;
    private final Map<Element, Double> weights = new LinkedHashMap<>();

    Weights(Element body, Leniency leniency) {
        this.body = body;
        this.leniency = leniency;
        measures = TextMeasures.in(body);
        for (Element element : body.getAllElements()) {
            if (isWeighed(element) && measure(element).text() >= SHORTEST) {
                give(element);
            }
        }
        weights.replaceAll((element, weight) -> weight * (1 - measure(element).linkDensity()));
    }

    private boolean isWeighed(Element element) {
        return switch (element.normalName()) {
            case "p", "td", "pre", "section", "h2", "h3", "h4", "h5", "h6" -> true;
            case "div" -> !measure(element).hasBlocks();
            default -> false;
        };
    }

    private void give(Element paragraph) {
        TextMeasure measure = measure(paragraph);
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

    /// Whether any paragraph has given the element weight.
    boolean has(Element element) {
        return weights.containsKey(element);
    }

    /// Zero if no paragraph has given the element any.
    double of(Element element) {
        return weights.getOrDefault(element, 0.0);
    }

    /// Those with the most weight, the heaviest first.
    List<Element> heaviest(int most) {
        return weights.keySet().stream()
                .sorted(Comparator.comparingDouble(this::of).reversed())
                .limit(most)
                .toList();
    }

    /// The measure of any element of the page.
    TextMeasure measure(Element element) {
        return measures.of(element);
    }
}
