package quotemark.reader.html.maintext;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What is never the main text of a page: scripts, what is hidden, forms, navigation, captions.
final class Boilerplate {
    /// Beside what no browser shows as text.
    private static final Set<String> DROPPED =
            Set.of(
                    "aside",
                    "footer",
                    "form",
                    "button",
                    "figcaption",
                    "caption",
                    "dialog",
                    "input",
                    "link",
                    "meta");

    private static final Set<String> ROLES =
            Set.of(
                    "menu",
                    "menubar",
                    "complementary",
                    "navigation",
                    "alert",
                    "alertdialog",
                    "dialog");

    /// The parts of a page, and what of it to drop.
    private final TextMeasures measures;

    private final TextMeasure whole;
    private final Leniency leniency;

    private Boilerplate(Element body, Leniency leniency) {
        measures = TextMeasures.in(body);
        whole = measures.of(body);
        this.leniency = leniency;
    }

    static void drop(Element body, Leniency leniency) {
        var boilerplate = new Boilerplate(body, leniency);
        Set<Element> doomed = new HashSet<>();
        for (Element element : body.getAllElements()) {
            if (!element.equals(body) && boilerplate.includes(element)) {
                doomed.add(element);
            }
        }
        Children.remove(doomed);
    }

    private boolean includes(Element element) {
        return Tags.isNeverRead(element)
                || DROPPED.contains(element.normalName())
                || (leniency.dropsHidden() && Tags.isHidden(element))
                || ROLES.contains(element.attr("role"))
                || (leniency.dropsUnlikely() && isUnlikely(element));
    }

    private boolean isUnlikely(Element element) {
        TextMeasure measure = measures.of(element);
        boolean small = measure.text() < whole.text() / 4;
        boolean named =
                (Hints.isUnlikely(element) && !isLikely(element, measure))
                        || (small && Hints.isForeign(element));
        return (named && !isInside(element, "table", "code")) || (small && isPicture(element));
    }

    /// Whether it holds most of what the page says, whatever its name.
    private boolean isLikely(Element element, TextMeasure measure) {
        return element.nameIs("article")
                || element.nameIs("main")
                || element.nameIs("a")
                || (measure.prose() * 2 > whole.prose()
                        && measure.hasLandmark()
                        && !Hints.isTalk(element));
    }

    private static boolean isPicture(Element element) {
        return element.nameIs("figure")
                && element.children().stream().noneMatch(Boilerplate::isContent);
    }

    private static boolean isContent(Element element) {
        return switch (element.normalName()) {
            case "blockquote", "table", "pre", "ul", "ol" -> true;
            default -> false;
        };
    }

    private static boolean isInside(Element element, String... names) {
        for (Element at = element; at != null; at = at.parent()) {
            for (String name : names) {
                if (at.nameIs(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
