package quotemark.reader.html.maintext;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/// Chooses the element of a page that holds its main text.
final class Candidates {
    private static final int FINALISTS = 5;

    /// So many finalists beside the best must stand in an ancestor for it to be chosen.
    private static final int SEVERAL = 3;

    private final Element body;
    private final Weights weights;

    private Candidates(Element body, Weights weights) {
        this.body = body;
        this.weights = weights;
    }

    /// The body itself if nothing in it is heavier.
    static Element best(Element body, Weights weights) {
        List<Element> finalists = weights.heaviest(FINALISTS);
        if (finalists.isEmpty() || finalists.getFirst().equals(body)) {
            return body;
        }
        var candidates = new Candidates(body, weights);
        return candidates.widened(
                candidates.unboxed(candidates.climb(candidates.common(finalists))));
    }

    /// The nearest ancestor that several good candidates share, else the best of them.
    private Element common(List<Element> finalists) {
        Element best = finalists.getFirst();
        List<Element> others =
                finalists.stream()
                        .skip(1)
                        .filter(it -> weights.of(it) >= weights.of(best) * 3 / 4)
                        .toList();
        for (Element at = best.parent(); at != null && !at.equals(body); at = at.parent()) {
            long inside = others.stream().filter(isWithin(at)).count();
            if (inside >= SEVERAL) {
                return at;
            }
        }
        return best;
    }

    private static Predicate<Element> isWithin(Element ancestor) {
        return element -> element.parents().contains(ancestor);
    }

    /// The first ancestor that is heavier than the one below it, unless the weight has faded
    /// before.
    private Element climb(Element from) {
        double last = weights.of(from);
        double least = last / 3;
        for (Element at = from.parent(); at != null && !at.equals(body); at = at.parent()) {
            if (!weights.has(at)) {
                continue;
            }
            if (weights.of(at) < least) {
                return from;
            }
            if (weights.of(at) > last) {
                return at;
            }
            last = weights.of(at);
        }
        return from;
    }

    /// The widest ancestor in which there is more prose, and hardly anything else.
    private Element widened(Element from) {
        Element widest = from;
        TextMeasure inside = weights.measure(from);
        for (Element at = from.parent(); at != null && !at.equals(body); at = at.parent()) {
            TextMeasure around = weights.measure(at);
            int gained = around.prose() - inside.prose();
            if (gained * (inside.prose() < 1500 ? 5 : 2) >= inside.prose()
                    && gained * 10 >= (around.text() - inside.text()) * 6) {
                widest = at;
                inside = around;
            }
        }
        return widest;
    }

    /// Out of boxes with nothing else in them.
    private Element unboxed(Element from) {
        Element top = from;
        Element parent = top.parent();
        while (parent != null && !parent.equals(body) && parent.childrenSize() == 1) {
            top = parent;
            parent = top.parent();
        }
        return top;
    }
}
