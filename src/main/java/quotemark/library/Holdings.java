package quotemark.library;

import java.sql.SQLException;

/// How much is in a library: enough to tell whether two files hold the same, because every act
/// leaves its trace in the log of edits.
///
/// @param lastEdit its number; numbers only grow
/// @param undone edits that could be made again
/// @param changes of all edits together
public record Holdings(int articles, int quotes, int lastEdit, int undone, int changes) {

    static Holdings of(Sql sql) throws SQLException, LibraryException {
        return sql.read(() ->
                new Holdings(
                        sql.number("SELECT count(*) FROM article"),
                        sql.number("SELECT count(*) FROM quote"),
                        sql.number("SELECT max(number) FROM edit"),
                        sql.number("SELECT count(*) FROM edit WHERE state = 'UNDONE'"),
                        sql.number("SELECT count(*) FROM change")));
    }

    /// Whether these can be of a moment between two others.
    boolean liesBetween(Holdings before, Holdings after) {
        return before.equals(after)
                ? equals(before)
                : lastEdit >= before.lastEdit
                        && lastEdit <= after.lastEdit
                        && changes >= before.changes
                        && changes <= after.changes;
    }
}
