package quotemark.export.exchange;

/// A copy that cannot be read back. The message is a predicate for its file's name: "is no …; do
/// …".
public final class CopyException extends Exception {
    private static final long serialVersionUID = 1;

    public CopyException(String predicate) {
        super(predicate);
    }

    public CopyException(String predicate, Throwable cause) {
        super(predicate, cause);
    }
}
