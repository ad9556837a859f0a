package quotemark.reader.content;

/// Why a file cannot become an article, as a predicate about it: the file's name goes before it.
///
/// Such as "is protected by a password; save it without one."
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    public RefusedException(String predicate) {
        super(predicate);
    }

    public RefusedException(String predicate, Throwable cause) {
        super(predicate, cause);
    }

    public String predicate() {
        return String.valueOf(getMessage());
    }
}
