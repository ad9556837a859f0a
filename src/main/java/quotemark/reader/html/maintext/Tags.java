package quotemark.reader.html.maintext;

import java.util.Set;
import org.jsoup.nodes.Element;

/// What the names of elements mean for the main text.
public final class Tags {
    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "center",
                    "dd",
                    "details",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "li",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Tags() {}

    public static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }
}
