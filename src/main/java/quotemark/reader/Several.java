package quotemark.reader;

import java.util.List;

/// A file that holds several articles.
///
/// @param title what the whole is called: the book's title, or the zip file's name
/// @param entries in the order of the file; at least one
public record Several(Kind kind, String title, List<Entry> entries) implements Opened {

    public enum Kind {
        /// Of a book: the reader chooses one. Opening a chapter gives a [Draft].
        CHAPTERS,
        /// Of a zip: imported together. Each may be broken, and each may be a book.
        FILES
    }
}
