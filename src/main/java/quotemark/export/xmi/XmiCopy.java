package quotemark.export.xmi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import quotemark.annotation.Annotations;
import quotemark.export.Copy;
import quotemark.export.Exporter;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.CopyFormat;
import quotemark.export.exchange.Parcel;

/// An annotated copy as a UIMA CAS, for pipelines of language processing.
public final class XmiCopy implements Exporter, CopyFormat {
    static final String XMI = "http://www.omg.org/XMI";
    static final String TYPES = "http:///quotemark.ecore";
    private static final String TYPE_SYSTEM = "TypeSystem.xml";

    @Override
    public String format() {
        return "xmi";
    }

    @Override
    public String description() {
        return "UIMA CAS: everything, with its type system, for language processing";
    }

    @Override
    public String ending() {
        return ".xmi";
    }

    @Override
    public Copy copy(Annotations annotations) {
        return new Copy(
                new XmiWriter(Parcel.of(annotations)).write().getBytes(UTF_8),
                Map.of(),
                Map.of(TYPE_SYSTEM, typeSystem()),
                Parcel.leftOut(annotations));
    }

    private static byte[] typeSystem() {
        try (InputStream file = XmiCopy.class.getResourceAsStream(TYPE_SYSTEM)) {
            return Objects.requireNonNull(file, TYPE_SYSTEM).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program is damaged: " + TYPE_SYSTEM, e);
        }
    }

    @Override
    public boolean recognises(CopyFile file) {
        return file.head().contains(XMI) && file.head().contains(TYPES);
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
            return XmiReader.read(document);
        } catch (RuntimeException e) {
            throw CopyException.notAs("Quotemark writes its XMI", "export it once more", e);
        }
    }
}
