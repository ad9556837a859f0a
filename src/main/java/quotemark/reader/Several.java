package quotemark.reader;

import java.util.List;
import java.util.Optional;

/// A file that holds several articles.
///
/// @param title what the whole is called: the book's title, or the zip file's name
/// @param entries in the order of the file; at least one
/// @param packed the files of a zip as they are; none in a book
public record Several(Kind kind, String title, List<Entry> entries, Packed packed)
        implements Opened {

    /// Safe on any thread.
    @FunctionalInterface
    public interface Packed {
        /// The bytes of a file; empty if there is none of this path.
        ///
        /// @throws UnreadableException if the zip has gone, or this part of it is broken
        Optional<byte[]> file(String path) throws UnreadableException;
    }

    /// A book.
    public Several(Kind kind, String title, List<Entry> entries) {
        this(kind, title, entries, _ -> Optional.empty());
    }

    public enum Kind {
        /// Of a book: the reader chooses one. Opening a chapter gives a [Draft].
        CHAPTERS,
        /// Of a zip: imported together. Each may be broken, and each may be a book.
        FILES
    }
}
