package quotemark.library;

/// A library cannot be opened, read or changed. The message is one sentence for the reader.
public final class LibraryException extends Exception {
    private static final long serialVersionUID = 1;

    LibraryException(String message) {
        super(message);
    }

    LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
