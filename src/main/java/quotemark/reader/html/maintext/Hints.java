package quotemark.reader.html.maintext;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What the class and the id of an element hint at.
final class Hints {
    private static final Pattern UNLIKELY =
            Pattern.compile(
                    "-ad-|ad-break|agegate|banner|breadcrumb|combx|comment|community|consent|cookie|cover-wrap|disqus|extra"
                            + "|footer|gdpr|header|legend|menu|newsletter|outbrain|paginat|pager|popup|promo-|recirc|related"
                            + "|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|subscribe|supplemental"
                            + "|taboola|yom-remote");
    private static final Pattern MAYBE =
            Pattern.compile("and|article|body|column|content|main|mathjax|shadow|story");
    private static final Pattern POSITIVE =
            Pattern.compile(
                    "article|blog|body|content|entry|hentry|h-entry|main|page|post|story|text");
    private static final Pattern NEGATIVE =
            Pattern.compile(
                    "-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|cookie|footer|foot-|footnote"
                            + "|gdpr|masthead|media|meta|newsletter|outbrain|promo|related|recommend|scroll|share|shoutbox"
                            + "|sidebar|skyscraper|sponsor|shopping|subscri|taboola|tags|tool|widget");
    private static final int WEIGHT = 25;

    private Hints() {}

    static boolean isUnlikely(Element element) {
        String names = names(element);
        return UNLIKELY.matcher(names).find() && !MAYBE.matcher(names).find();
    }

    static int weight(Element element) {
        return weight(element.className()) + weight(element.id());
    }

    private static int weight(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return (POSITIVE.matcher(lowerCase).find() ? WEIGHT : 0)
                - (NEGATIVE.matcher(lowerCase).find() ? WEIGHT : 0);
    }

    static String names(Element element) {
        return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    }
}
