package quotemark.fetch;

/// A page that could not be fetched. The message is one sentence for the reader: what is wrong, and
/// what to do.
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1;

    FetchException(String sentence) {
        super(sentence);
    }

    FetchException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
