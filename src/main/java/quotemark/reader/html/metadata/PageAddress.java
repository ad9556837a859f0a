package quotemark.reader.html.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Where a page stands on the web, as far as its own marks tell. What they do not tell is the empty
/// string.
final class PageAddress {
    private static final Pattern SAVED_FROM =
            Pattern.compile("(?:saved from url=\\(\\d+\\)|url: ?)(https?://\\S+)");

    private PageAddress() {}

    static String canonical(Document page) {
        String address = page.select("link[rel=canonical]").attr("href");
        return address.matches("https?://\\S+") ? address : "";
    }

    /// From the comment that browsers put into a page when they save it.
    static String savedFrom(Document page) {
        return Stream.concat(
                        page.childNodes().stream(),
                        page.select("html").stream().map(Element::childNodes).flatMap(List::stream))
                .map(PageAddress::comment)
                .map(SAVED_FROM::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static String comment(Node node) {
        return node instanceof Comment comment ? comment.getData() : "";
    }
}
