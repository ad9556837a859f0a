package quotemark.reader.html.maintext;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the main text of a web page, in the manner of Mozilla's Readability: paragraphs give their
/// weight to what they stand in, the heaviest element and its like siblings are the article, and
/// what in it looks like a box of links goes.
public final class MainText {
    /// Less text than this, and the page is tried again with less trust in its names.
    private static final int ENOUGH = 500;

    private MainText() {}

    /// An element that is no longer part of the page, and that holds nothing but the main text.
    public static Element of(Document page) {
        Element longest = page.body();
        int most = 0;
        for (Leniency leniency : Leniency.values()) {
            Element found = attempt(page.body().clone(), leniency);
            int length = TextMeasures.in(found).of(found).text();
            if (length > most * (leniency.dropsHidden() ? 2 : 4)) {
                most = length;
                longest = found;
            }
            if (length >= ENOUGH) {
                break;
            }
        }
        return longest;
    }

    private static Element attempt(Element body, Leniency leniency) {
        Boilerplate.drop(body, leniency);
        LooseText.wrap(body);
        var weights = new Weights(body, leniency);
        Element best = Candidates.best(body, weights);
        Element found = best.equals(body) ? body : Siblings.gather(best, weights);
        if (leniency.cleans()) {
            Cleaning.clean(found, leniency);
        }
        return found;
    }
}
