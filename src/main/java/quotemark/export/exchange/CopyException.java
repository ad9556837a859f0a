package quotemark.export.exchange;

import quotemark.export.contents.PlainText;

/// A copy that cannot be read back. The message is a predicate for its file's name: "is no …; do
/// …".
public final class CopyException extends Exception {
    private static final long serialVersionUID = 1;

    /// Code points of a reason that are told.
    private static final int LONGEST = 120;

    public CopyException(String predicate) {
        super(predicate);
    }

    public CopyException(String predicate, Throwable cause) {
        super(predicate, cause);
    }

    /// What was read is not what it has to be. Of the reason, which may quote the file, only the
    /// beginning is told.
    ///
    /// @param made who makes such files, and what: "brat writes its files"
    /// @param remedy what to do
    public static CopyException notAs(String made, String remedy, RuntimeException cause) {
        String reason = PlainText.line(String.valueOf(cause.getMessage()));
        String shown =
                reason.codePointCount(0, reason.length()) <= LONGEST
                        ? reason
                        : reason.substring(0, reason.offsetByCodePoints(0, LONGEST)) + "…";
        return new CopyException("is not as %s (%s); %s.".formatted(made, shown, remedy), cause);
    }
}
