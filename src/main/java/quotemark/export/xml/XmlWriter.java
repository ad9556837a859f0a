package quotemark.export.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes a document element by element. No white space is added where it could be text.
public final class XmlWriter {
    private final StringBuilder written =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /// Begins an element.
    ///
    /// @param attributes names and values by turns; those without a value are left out
    public XmlWriter open(String name, String... attributes) {
        begin(name, attributes);
        written.append('>');
        open.push(name);
        return this;
    }

    /// An element without content.
    public XmlWriter empty(String name, String... attributes) {
        begin(name, attributes);
        written.append("/>");
        return this;
    }

    /// An element with words in it.
    public XmlWriter element(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close();
    }

    private void begin(String name, String... attributes) {
        written.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                written.append(' ').append(attributes[i]).append("=\"");
                written.append(XmlText.attribute(attributes[i + 1])).append('"');
            }
        }
    }

    public XmlWriter text(String words) {
        written.append(XmlText.content(words));
        return this;
    }

    /// Ends the element that was begun last.
    public XmlWriter close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /// Goes to the next line, where that is no text.
    public XmlWriter line() {
        written.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
