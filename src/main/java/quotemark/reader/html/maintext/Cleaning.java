package quotemark.reader.html.maintext;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Takes boxes out of the main text that are no part of it: lists of links, share buttons, tables
/// that only lay out the page.
final class Cleaning {
    private static final Pattern SHARE = Pattern.compile("(\\b|_)(share|sharedaddy)(\\b|_)");
    private static final int SHORT = 500;

    private final TextMeasures measures;
    private final Leniency leniency;

    private Cleaning(Element article, Leniency leniency) {
        measures = TextMeasures.in(article);
        this.leniency = leniency;
    }

    static void clean(Element article, Leniency leniency) {
        var cleaning = new Cleaning(article, leniency);
        Set<Element> doomed = new HashSet<>();
        for (Element element : article.getAllElements()) {
            if (!element.equals(article) && cleaning.isForeign(element)) {
                doomed.add(element);
            }
        }
        Children.remove(doomed);
    }

    private boolean isForeign(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2" -> Hints.weight(element) < 0 && leniency.heedsHints();
            case "div", "section", "ul", "ol", "table", "fieldset", "header" -> isBox(element);
            default -> isShare(element);
        };
    }

    private boolean isShare(Element element) {
        return measures.of(element).text() < SHORT && SHARE.matcher(Hints.names(element)).find();
    }

    private boolean isBox(Element element) {
        TextMeasure measure = measures.of(element);
        int weight = leniency.heedsHints() ? Hints.weight(element) : 0;
        if (weight < 0 || isShare(element)) {
            return true;
        }
        if (measure.commas() >= 10 || measure.text() == 0) {
            return false;
        }
        boolean list = element.nameIs("ul") || element.nameIs("ol");
        boolean links = measure.linkDensity() > (weight < 25 ? (list ? 0.7 : 0.2) : 0.5);
        boolean entries = !list && measure.items() - 100 > measure.paragraphs();
        boolean form = measure.inputs() > measure.paragraphs() / 3;
        return links || entries || form || (!list && isCrumb(measure));
    }

    /// A few linked words beside no picture.
    private static boolean isCrumb(TextMeasure measure) {
        return measure.headingDensity() < 0.9
                && measure.text() < 25
                && measure.images() != 1
                && measure.linkDensity() > 0;
    }
}
