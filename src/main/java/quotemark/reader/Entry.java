package quotemark.reader;

import java.util.OptionalInt;

/// One of the articles that a file holds. It is read when asked for, and kept by nobody.
///
/// @param name the chapter's title, or the file's path within the zip
/// @param words how many words it has; empty as long as nobody has read it
/// @param source reads it; safe on any thread, any number of times
public record Entry(String name, OptionalInt words, Source source) {

    @FunctionalInterface
    public interface Source {
        Opened open() throws UnreadableException;
    }

    /// Reads it from where it is packed.
    ///
    /// @throws UnreadableException if the file has gone, or this part of it is no article
    public Opened open() throws UnreadableException {
        return source.open();
    }
}
