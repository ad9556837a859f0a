package quotemark.library;

/// What was to be written breaks a rule of the library, whoever made it; the library is in order,
/// and as it was.
public final class RefusedException extends LibraryException {
    private static final long serialVersionUID = 1;

    private final String reason;

    RefusedException(String message, String reason, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /// Which rule, as a clause without a stop.
    public String reason() {
        return reason;
    }
}
