package quotemark.reader.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import quotemark.reader.archive.Archive;
import quotemark.reader.content.Content;
import quotemark.reader.content.Metadata;
import quotemark.reader.content.RefusedException;

/// An OpenDocument text (ODT), as LibreOffice writes it.
public final class OpenDocument {
    /// The part that no OpenDocument file is without.
    public static final String BODY = "content.xml";

    private static final int LARGEST_PART = 30_000_000;

    private OpenDocument() {}

    public static Content read(Archive archive) throws IOException, RefusedException {
        if (part(archive, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new RefusedException("is protected by a password; save it without one.");
        }
        var looks = new Looks();
        Optional<byte[]> styles = archive.read("styles.xml", LARGEST_PART);
        if (styles.isPresent()) {
            Xml.read(styles.get(), new OpenStyles(looks));
        }
        byte[] content = archive.read(BODY, LARGEST_PART).orElseThrow();
        Xml.read(content, new OpenStyles(looks));
        var body = new OpenBody(looks);
        Xml.read(content, body);
        Optional<byte[]> about = archive.read("meta.xml", LARGEST_PART);
        return body.manuscript()
                .content(about.isEmpty() ? Metadata.NONE : OfficeMetadata.of(about.get()));
    }

    private static String part(Archive archive, String path) throws IOException, RefusedException {
        return new String(
                archive.read(path, LARGEST_PART).orElse(new byte[0]), StandardCharsets.UTF_8);
    }
}
