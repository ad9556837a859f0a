package quotemark.export.html.parts;

import java.util.List;
import org.jsoup.nodes.Element;
import quotemark.export.contents.PlainText;

/// The terms that the reader put on something.
public final class TagTerms {
    private TagTerms() {}

    /// Appends nothing if there are none.
    public static void append(List<String> terms, Element parent) {
        if (!terms.isEmpty()) {
            Element line = parent.appendElement("p").addClass("tags");
            line.appendElement("span").addClass("hidden").text("Tags:");
            terms.forEach(
                    term -> line.appendText(" ").appendElement("bdi").text(PlainText.line(term)));
        }
    }
}
