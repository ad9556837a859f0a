package quotemark.session;

/// One sentence for the reader.
///
/// @param kind how it is shown
public record Message(Kind kind, String sentence) {

    public enum Kind {
        /// Something was done; goes away by itself.
        DONE,
        /// Something was deleted: undo is offered beside it.
        UNDOABLE,
        /// Many were imported, but not all: the report is offered beside it. Stays until it is
        /// read.
        REPORT,
        /// Something is wrong; stays until it is read.
        PROBLEM
    }

    public static Message done(String sentence) {
        return new Message(Kind.DONE, sentence);
    }

    public static Message undoable(String sentence) {
        return new Message(Kind.UNDOABLE, sentence);
    }

    public static Message report(String sentence) {
        return new Message(Kind.REPORT, sentence);
    }

    public static Message problem(String sentence) {
        return new Message(Kind.PROBLEM, sentence);
    }
}
