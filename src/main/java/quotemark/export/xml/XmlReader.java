package quotemark.export.xml;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import quotemark.text.XmlStream;

/// Reads a document element by element. A document type is refused, so no entity is declared or
/// fetched; depth and size have bounds.
public final class XmlReader {
    private static final int DEEPEST = 90;
    private static final int LONGEST = 200_000_000;

    private XmlReader() {}

    /// What is told of a document, in its order. Names are without prefix, but for `xml:id`.
    public interface Listener {
        void start(String name, Map<String, String> attributes);

        void end(String name);

        void text(String words);
    }

    /// Tells the listener what the document holds.
    ///
    /// @throws IllegalArgumentException if it is no whole XML, or goes beyond the bounds
    public static void read(String document, Listener listener) {
        if (document.length() > LONGEST) {
            throw new IllegalArgumentException("too long");
        }
        try {
            tell(XmlStream.of(document), listener);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(
                    "no whole XML, line " + e.getLocation().getLineNumber(), e);
        }
    }

    private static void tell(XMLStreamReader reader, Listener listener) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD ->
                        throw new IllegalArgumentException("a document type");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new IllegalArgumentException("nested too deeply");
                    }
                    listener.start(reader.getLocalName(), attributes(reader));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    listener.end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        listener.text(reader.getText());
                default -> {}
            }
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            boolean isPrefixed = "xml".equals(prefix) || "xmi".equals(prefix);
            attributes.put(
                    (isPrefixed ? prefix + ":" : "") + reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i));
        }
        return attributes;
    }
}
