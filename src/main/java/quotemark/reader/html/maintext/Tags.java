package quotemark.reader.html.maintext;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

    /// What no browser shows as text, or only as something to fill in or choose from.
    private static final Set<String> UNREAD =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "select",
                    "textarea",
                    "iframe",
                    "object",
                    "embed",
                    "svg",
                    "canvas",
                    "audio",
                    "video",
                    "nav",
                    "head",
                    "rt",
                    "rp",
                    "title");

    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private static final Set<String> ASIDES =
            Set.of("aside", "figure", "figcaption", "footer", "form", "nav");

    private Tags() {}

    /// Whether an element shows nothing to read.
    public static boolean isUnread(Element element) {
        return isNeverRead(element) || isHidden(element);
    }

    static boolean isNeverRead(Element element) {
        return UNREAD.contains(element.normalName());
    }

    /// Whether an element stands in a caption, a share bar, an author box or the like.
    public static boolean isAside(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (ASIDES.contains(at.normalName()) || (!at.nameIs("body") && Hints.isForeign(at))) {
                return true;
            }
        }
        return false;
    }

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("aria-modal").equals("true")
                || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
    }

    public static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    /// Whether pages have it but once, around their text or above it.
    static boolean isLandmark(Element element) {
        return element.nameIs("article")
                || element.nameIs("main")
                || element.nameIs("h1")
                || element.attr("itemprop").equals("articleBody");
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }
}
