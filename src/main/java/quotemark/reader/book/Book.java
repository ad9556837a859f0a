package quotemark.reader.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import quotemark.reader.archive.Archive;
import quotemark.reader.book.TableOfContents.Mark;
import quotemark.reader.content.Metadata;
import quotemark.reader.content.RefusedException;

/// An EPUB: its chapters, cut where its table of contents says that they begin.
///
/// @param metadata of the whole book
public record Book(Metadata metadata, List<Chapter> chapters) {
    /// The file that no EPUB is without.
    public static final String CONTAINER = "META-INF/container.xml";

    private static final int LARGEST_LIST = 1_000_000;

    public static Book of(Archive archive) throws IOException, RefusedException {
        var parts = new Parts(archive);
        Opf opf = Opf.of(parts);
        List<String> spine = opf.spine();
        refuseLocked(archive, spine);
        List<Mark> marks = marks(parts, opf).stream().filter(mark -> isIn(spine, mark)).toList();
        var cut = new Cut();
        for (String path : spine) {
            Optional<Document> file = parts.document(path);
            if (file.isPresent()) {
                cut.file(path, file.get(), marks);
            }
        }
        List<Chapter> chapters = cut.chapters();
        if (chapters.isEmpty()) {
            throw new RefusedException("holds no words to read; choose a book with text.");
        }
        return new Book(opf.metadata(), chapters);
    }

    private static boolean isIn(List<String> spine, Mark mark) {
        return spine.contains(mark.place().path());
    }

    private static List<Mark> marks(Parts parts, Opf opf) throws IOException, RefusedException {
        Optional<String> path = opf.contents();
        Optional<Document> table = path.isEmpty() ? Optional.empty() : parts.document(path.get());
        return table.isEmpty()
                ? new ArrayList<>()
                : TableOfContents.marks(table.get(), path.orElseThrow());
    }

    private static void refuseLocked(Archive archive, List<String> spine)
            throws IOException, RefusedException {
        String locked =
                new String(
                        archive.read("META-INF/encryption.xml", LARGEST_LIST).orElse(new byte[0]),
                        StandardCharsets.UTF_8);
        for (String path : spine) {
            if (locked.contains("\"" + path + "\"")) {
                throw new RefusedException(
                        "is locked to one reading program; copy the article from there.");
            }
        }
    }
}
