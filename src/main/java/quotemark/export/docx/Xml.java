package quotemark.export.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import quotemark.export.contents.PlainText;

/// One part in XML, written from its beginning to its end. Names have their prefixes: `w:p`.
final class Xml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter writer;

    Xml() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /// Begins an element.
    ///
    /// @param attributes names and values by turns
    Xml open(String name, String... attributes) {
        try {
            writer.writeStartElement(name);
            return attributes(attributes);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /// An element with nothing in it.
    Xml empty(String name, String... attributes) {
        try {
            writer.writeEmptyElement(name);
            return attributes(attributes);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private Xml attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], PlainText.unturned(attributes[i + 1]));
        }
        return this;
    }

    /// Words, of which none can become markup, and none is a character that XML forbids.
    Xml text(String words) {
        try {
            writer.writeCharacters(PlainText.of(words));
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /// Ends as many elements as this.
    Xml close(int count) {
        try {
            for (int i = 0; i < count; i++) {
                writer.writeEndElement();
            }
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    byte[] bytes() {
        try {
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return written.toString().getBytes(UTF_8);
    }

    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException("writing to memory does not fail", e);
    }
}
