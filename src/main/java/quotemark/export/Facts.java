package quotemark.export;

import org.jsoup.nodes.Element;

/// A list of what is known: names on the left, values on the right. Empty values are not told.
final class Facts {
    private final Element list;

    Facts(Element parent) {
        list = parent.appendElement("dl");
    }

    Facts and(String name, String value) {
        if (!value.isBlank()) {
            value(name).appendElement("bdi").text(PlainText.line(value));
        }
        return this;
    }

    /// The element to put a value into.
    Element value(String name) {
        list.appendElement("dt").text(Labels.capital(name));
        return list.appendElement("dd");
    }

    /// Nothing is shown where nothing is known.
    void done() {
        if (list.childrenSize() == 0) {
            list.remove();
        }
    }
}
