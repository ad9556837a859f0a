package quotemark.reader;

/// A file that cannot become an article. The message is one sentence for the reader: what is wrong,
/// and what to do.
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableException(String sentence) {
        super(sentence);
    }

    UnreadableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
