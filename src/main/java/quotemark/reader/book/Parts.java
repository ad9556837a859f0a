package quotemark.reader.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import quotemark.reader.archive.Archive;
import quotemark.reader.content.RefusedException;
import quotemark.reader.encoding.Encoding;
import quotemark.reader.html.PageSize;

/// The XML files of a book. They are read as leniently as pages: many books are not well-formed.
final class Parts {
    private static final int LARGEST = 20_000_000;
    private static final int MOST_BYTES = 60_000_000;

    private final Archive archive;
    private long read;

    Parts(Archive archive) {
        this.archive = archive;
    }

    Optional<Document> document(String path) throws IOException, RefusedException {
        Optional<byte[]> bytes = archive.read(path, LARGEST);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        read += bytes.get().length;
        if (read > MOST_BYTES) {
            throw new RefusedException(
                    "is larger than %d MB when unpacked; split it."
                            .formatted(MOST_BYTES / 1_000_000));
        }
        String text =
                Encoding.decode(bytes.get())
                        .orElse(new String(bytes.get(), StandardCharsets.UTF_8));
        return Optional.of(Jsoup.parse(PageSize.checked(text), "", Parser.xmlParser()));
    }
}
