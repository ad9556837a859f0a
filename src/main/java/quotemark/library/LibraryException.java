package quotemark.library;

/// A library cannot be opened, read or changed. The message is one sentence for the reader.
public sealed class LibraryException extends Exception permits RefusedException {
    private static final long serialVersionUID = 1;

    LibraryException(String message) {
        super(message);
    }

    LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
