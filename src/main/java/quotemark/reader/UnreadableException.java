package quotemark.reader;

import quotemark.reader.content.RefusedException;

/// A file that cannot become an article: the only exception that reading throws. The message is one
/// sentence for the reader: what is wrong, and what to do.
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableException(String sentence) {
        super(sentence);
    }

    public UnreadableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// @param name the file's, without folders
    UnreadableException(String name, RefusedException refused) {
        super("“" + name + "” " + refused.predicate(), refused);
    }
}
