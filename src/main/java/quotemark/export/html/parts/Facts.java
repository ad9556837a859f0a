package quotemark.export.html.parts;

import org.jsoup.nodes.Element;
import quotemark.export.contents.Labels;
import quotemark.export.contents.PlainText;

/// A list of what is known: names on the left, values on the right. Empty values are not told.
public final class Facts {
    private final Element list;

    public Facts(Element parent) {
        list = parent.appendElement("dl");
    }

    public Facts and(String name, String value) {
        if (!value.isBlank()) {
            value(name).appendElement("bdi").text(PlainText.line(value));
        }
        return this;
    }

    /// The element to put a value into.
    public Element value(String name) {
        list.appendElement("dt").text(Labels.capital(name));
        return list.appendElement("dd");
    }

    /// Nothing is shown where nothing is known.
    public void done() {
        if (list.childrenSize() == 0) {
            list.remove();
        }
    }
}
