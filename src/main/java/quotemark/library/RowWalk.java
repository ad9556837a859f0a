package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// Reads the rows of a damaged table: from the first on, from the last back, and, where both end at
/// something unreadable, one by one in between. Rows may come twice.
///
/// @param columns with commas between
record RowWalk(Sql damaged, String table, String columns) {
    /// After so many places in vain, behind the last row that could be read, there are no more.
    private static final int IN_VAIN = 5_000;

    /// Where a row can be read that somebody else has found.
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    /// Reads a table whose rows have numbers.
    ///
    /// @return places at which rows could not be read
    int byNumber(Taker taker) throws SQLException {
        var from = new long[] {0};
        var to = new long[] {Long.MAX_VALUE};
        if (reads(" ORDER BY rowid", row -> from[0] = taken(row, taker))) {
            return 0;
        }
        reads(" ORDER BY rowid DESC", row -> to[0] = taken(row, taker));
        int unreadable = 0;
        int inVain = 0;
        for (long number = from[0] + 1; number < to[0] && inVain < IN_VAIN; number++) {
            var found = new boolean[1];
            boolean isReadable =
                    reads(
                            " WHERE rowid = " + number,
                            row -> {
                                taken(row, taker);
                                found[0] = true;
                            });
            unreadable += isReadable ? 0 : 1;
            inVain = found[0] || to[0] < Long.MAX_VALUE ? 0 : inVain + 1;
        }
        return unreadable - inVain < 0 ? unreadable : Math.max(1, unreadable - inVain);
    }

    /// Reads a table whose rows are found by what they belong to.
    ///
    /// @param owner the column that says it
    /// @param owners all that there are
    /// @return owners whose rows could not be read
    int byOwner(String owner, List<String> owners, Taker taker) throws SQLException {
        if (reads(" ORDER BY " + owner, taker)) {
            return 0;
        }
        reads(" ORDER BY " + owner + " DESC", taker);
        int unreadable = 0;
        for (String id : owners) {
            unreadable += reads(" WHERE " + owner + " = '" + id + "'", taker) ? 0 : 1;
        }
        return unreadable;
    }

    private static long taken(ResultSet row, Taker taker) throws SQLException {
        taker.take(row);
        return row.getLong("number_of_row");
    }

    /// @return whether it came to its end
    private boolean reads(String which, Taker taker) throws SQLException {
        try {
            damaged.each("SELECT " + columns + " FROM " + table + " NOT INDEXED" + which, taker);
            return true;
        } catch (SQLException e) {
            if (Failures.isDamage(e)) {
                return false;
            }
            throw e;
        }
    }
}
