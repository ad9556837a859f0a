package quotemark.reader.html.maintext;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What is never the main text of a page: scripts, what is hidden, forms, navigation, captions.
final class Boilerplate {
    private static final Set<String> DROPPED =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "nav",
                    "aside",
                    "footer",
                    "form",
                    "button",
                    "select",
                    "textarea",
                    "figcaption",
                    "caption",
                    "iframe",
                    "object",
                    "embed",
                    "svg",
                    "canvas",
                    "audio",
                    "video",
                    "dialog",
                    "input",
                    "link",
                    "meta",
                    "title",
                    "rt",
                    "rp");
    private static final Set<String> ROLES =
            Set.of(
                    "menu",
                    "menubar",
                    "complementary",
                    "navigation",
                    "alert",
                    "alertdialog",
                    "dialog");

    private Boilerplate() {}

    static void drop(Element body, Leniency leniency) {
        Set<Element> doomed = new HashSet<>();
        TextMeasures measures = TextMeasures.in(body);
        int small = measures.of(body).text() / 4;
        for (Element element : body.getAllElements()) {
            if (!element.equals(body) && (isBoilerplate(element, leniency)
                            || (leniency.dropsUnlikely()
                                    && measures.of(element).text() < small
                                    && Hints.isForeign(element)
                                    && !isInside(element, "table", "code")))) {
                doomed.add(element);
            }
        }
        Children.remove(doomed);
    }

    private static boolean isBoilerplate(Element element, Leniency leniency) {
        return DROPPED.contains(element.normalName())
                || (leniency.dropsHidden() && Tags.isHidden(element))
                || ROLES.contains(element.attr("role"))
                || (leniency.dropsUnlikely() && isUnlikely(element));
    }

    private static boolean isUnlikely(Element element) {
        return Hints.isUnlikely(element)
                && !element.nameIs("article")
                && !element.nameIs("main")
                && !element.nameIs("a")
                && !isInside(element, "table", "code");
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
