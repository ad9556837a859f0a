package quotemark.text;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Opens XML that anybody may have written: whatever it says, no entity is declared, and nothing is
/// fetched. Safe for any thread.
public final class XmlStream {
    private static final XMLInputFactory FACTORY = factory();

    private XmlStream() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /// The events of a document, from its beginning. How deep it may be is for the caller to say.
    ///
    /// @throws XMLStreamException if it does not begin as XML
    public static XMLStreamReader of(String document) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new StringReader(document));
    }
}
