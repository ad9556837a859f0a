package quotemark.reader.html.maintext;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Content that a browser shows only with a script's help, or without scripts: shadow trees, and
/// whole articles for those who have none.
public final class LazyContent {
    /// Characters of prose that make a `noscript` more than a hint to switch scripts on.
    private static final int ENOUGH = 200;

    private LazyContent() {}

    /// Puts it where it would be shown.
    public static void unwrap(Document page) {
        for (Element wrapper : page.body().select("template, noscript")) {
            boolean shadow = wrapper.hasAttr("shadowrootmode") || wrapper.hasAttr("shadowroot");
            if (shadow || hasProse(wrapper)) {
                wrapper.tagName("div");
            }
        }
    }

    private static boolean hasProse(Element wrapper) {
        return wrapper.nameIs("noscript") && TextMeasures.in(wrapper).of(wrapper).prose() >= ENOUGH;
    }
}
