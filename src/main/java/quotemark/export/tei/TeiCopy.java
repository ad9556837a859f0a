package quotemark.export.tei;

import java.util.List;
import quotemark.annotation.Annotations;
import quotemark.export.TextExporter;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.CopyFormat;
import quotemark.export.exchange.Parcel;
import quotemark.export.xml.XmlWriter;

/// An annotated copy in TEI P5, for editions and corpora.
public final class TeiCopy implements TextExporter, CopyFormat {
    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    @Override
    public String format() {
        return "tei";
    }

    @Override
    public String description() {
        return "TEI P5: everything, for editions and corpora";
    }

    @Override
    public String ending() {
        return ".tei.xml";
    }

    @Override
    public String export(Annotations annotations) {
        Parcel parcel = Parcel.of(annotations);
        var xml = new XmlWriter();
        xml.open("TEI", "xmlns", NAMESPACE).line();
        new TeiHeader(parcel, xml).write();
        new TeiBody(parcel, xml).write();
        new TeiStandOff(parcel, xml).write();
        return xml.close().line().toString();
    }

    @Override
    public List<String> leftOut(Annotations annotations) {
        return Parcel.leftOut(annotations);
    }

    @Override
    public boolean recognises(CopyFile file) {
        String head = file.head();
        return head.contains(NAMESPACE) && head.contains(TeiHeader.IDENT);
    }

    @Override
    public Parcel read(CopyFile file) throws CopyException {
        return read(file.text());
    }

    /// Reads a copy back.
    ///
    /// @throws CopyException if it is not such a copy, or not a whole one
    public static Parcel read(String document) throws CopyException {
        try {
            return TeiReader.read(document);
        } catch (RuntimeException e) {
            throw CopyException.notAs("Quotemark writes its TEI", "export it once more", e);
        }
    }
}
