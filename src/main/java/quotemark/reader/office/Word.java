package quotemark.reader.office;

import java.io.IOException;
import java.util.Optional;
import quotemark.reader.archive.Archive;
import quotemark.reader.content.Content;
import quotemark.reader.content.Metadata;
import quotemark.reader.content.RefusedException;

/// A Word file (DOCX).
public final class Word {
    /// The most bytes of one part, unpacked.
    private static final int LARGEST_PART = 30_000_000;

    /// The part that no Word file is without.
    public static final String BODY = "word/document.xml";

    private Word() {}

    public static Content read(Archive archive) throws IOException, RefusedException {
        var styles = new WordStyles();
        read(archive, "word/styles.xml", styles);
        var notes = new WordNotes();
        read(archive, "word/footnotes.xml", notes);
        read(archive, "word/endnotes.xml", notes);
        read(archive, "word/comments.xml", notes);
        var body = new WordBody(styles.looks(), notes.words());
        read(archive, BODY, body);
        Optional<byte[]> about = archive.read("docProps/core.xml", LARGEST_PART);
        return body.manuscript()
                .content(about.isEmpty() ? Metadata.NONE : OfficeMetadata.of(about.get()));
    }

    private static void read(Archive archive, String part, Xml.Listener listener)
            throws IOException, RefusedException {
        Optional<byte[]> bytes = archive.read(part, LARGEST_PART);
        if (bytes.isPresent()) {
            Xml.read(bytes.get(), listener);
        }
    }
}
