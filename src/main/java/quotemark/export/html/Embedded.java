package quotemark.export.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/// Everything of a copy as data, in a block of the page that no browser runs.
///
/// What could end the block, or begin another, is escaped as JSON allows; so the block ends where
/// `</script` stands next.
final class Embedded {
    private static final String ID = "quotemark-copy";
    private static final Pattern BEGINNING =
            Pattern.compile("<script[^>]*\\sid=\"" + ID + "\"[^>]*>");

    private Embedded() {}

    static void append(String json, Element parent) {
        parent.appendElement("script")
                .attr("type", "application/ld+json")
                .attr("id", ID)
                .appendChild(new DataNode(escaped(json)));
    }

    /// In JSON these stand only in strings.
    private static String escaped(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /// The data of a page; empty if it has none.
    static Optional<String> in(String page) {
        Matcher beginning = BEGINNING.matcher(page);
        if (!beginning.find()) {
            return Optional.empty();
        }
        int end = page.indexOf("</script", beginning.end());
        return end < 0 ? Optional.empty() : Optional.of(page.substring(beginning.end(), end));
    }
}
