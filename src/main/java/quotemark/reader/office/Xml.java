package quotemark.reader.office;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import quotemark.reader.content.RefusedException;
import quotemark.reader.encoding.Encoding;
import quotemark.text.XmlStream;

/// An XML part of an office file, element by element. Entities are neither declared nor fetched.
final class Xml {
    private static final int DEEPEST = 180;

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /// What is told of a part, in its order. Names are without prefix.
    interface Listener {
        /// An element begins.
        ///
        /// @return whether to go into it
        boolean start(String name, Xml at);

        void end(String name);

        void text(String words);
    }

    static void read(byte[] part, Listener listener) throws RefusedException {
        try {
            String text = Encoding.decode(part).orElse(new String(part, StandardCharsets.UTF_8));
            new Xml(XmlStream.of(text)).tell(listener);
        } catch (XMLStreamException e) {
            throw new RefusedException(
                    "is damaged inside; open it with the program that wrote it, and save it anew.",
                    e);
        }
    }

    private void tell(Listener listener) throws XMLStreamException, RefusedException {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new RefusedException(
                                "is nested too deeply to be a text; save it anew, or as plain text.");
                    }
                    if (!listener.start(reader.getLocalName(), this)) {
                        skip();
                        depth--;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    listener.end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        listener.text(reader.getText());
                default -> {}
            }
        }
    }

    /// Everything up to the end of the element that has just begun.
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    /// An attribute of the element that has just begun, whatever its prefix.
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    int number(String name, int otherwise) {
        return attribute(name)
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
