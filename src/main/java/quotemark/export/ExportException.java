package quotemark.export;

/// A copy could not be written. The message is one sentence for the reader: what is wrong, and what
/// to do.
public final class ExportException extends Exception {
    private static final long serialVersionUID = 1;

    ExportException(String message) {
        super(message);
    }

    ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
