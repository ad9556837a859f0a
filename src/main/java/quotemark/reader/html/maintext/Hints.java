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
    private static final Pattern TALK =
            Pattern.compile(
                    "comment|disqus|replies|shoutbox|cookie|consent|gdpr|popup|related|newsletter|subscribe");
    private static final Pattern MAYBE =
            Pattern.compile("and|article|body|column|content|main|mathjax|shadow|story");

    /// Words of names that say surely what a box is for, whatever else the names say.
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "(^|[\\s_-])(caption|captions|wp-caption-text|credits?|copyright|bildunterschrift|dida|byline"
                            + "|(img|image|photo|picture|bild)-?_?(description|text|legend|info)|imagedescription|to-image-box|sidebar|side-bar"
                            + "|(post-?|article-?)?author-?(bio|box|card|info|about|description|profile|details)|about-?(the-)?author|bio"
                            + "|share|sharing|sharedaddy|addtoany|socials?|newsletter|subscribe|subscription|signup|sign-up|paywall"
                            + "|related|related-?posts|recommended|recommendations|read-?more|more-?on|also-?read|read-?also|see-?also"
                            + "|comments?|disqus|respond|ratings?|tags|tag-?list|keywords|breadcrumbs?|pagination|pager"
                            + "|print|printfriendly|advert|advertisement|ads?|adsense|sponsor(ed)?|promo"
                            + "|post-?meta(data)?|entry-?meta|article-?meta|content-?meta|reading-?time|read-?time|timestamp|published|pub-?date|date"
                            + "|entry-?footer|post-?footer|article-?footer|licence-?info|disclaimer|cookies?|consent|gdpr"
                            + "|wp-embedded-content|outbrain|taboola|most-?read|trending|popular)([\\s_-]|$)");

    private static final Pattern CLASSIFYING =
            Pattern.compile(
                    "(^|\\s)(tag|category|cat|no|not|has|with|without|type|status|format)-(?!list|cloud|link)\\S+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

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

    /// Whether readers talk there, or the publisher about itself: at any length none of the
    /// article.
    static boolean isTalk(Element element) {
        return TALK.matcher(names(element)).find();
    }

    static boolean isUnlikely(Element element) {
        String names = names(element);
        return UNLIKELY.matcher(names).find() && !MAYBE.matcher(names).find();
    }

    /// Whether the names say that the element is a caption, a share bar, an author box or the like.
    static boolean isForeign(Element element) {
        String names = element.className() + " " + element.id();
        if (names.length() == 1) {
            return false;
        }
        String humped = HUMP.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
        return FOREIGN.matcher(CLASSIFYING.matcher(humped).replaceAll(" ")).find();
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
