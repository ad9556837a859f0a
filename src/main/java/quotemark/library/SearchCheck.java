package quotemark.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Verifies that everything that has words can be found by them, and nothing else.
record SearchCheck(Sql sql) {

    List<String> problems() throws SQLException {
        var problems = new ArrayList<String>();
        problems.addAll(
                sql.list(
                        """
                        SELECT id FROM article_version
                        WHERE id NOT IN (SELECT version FROM text_number)
                        """,
                        row -> "The text of version " + row.getString(1) + " cannot be found."));
        problems.addAll(
                sql.list(
                        """
                        SELECT kind, entity, part, words FROM short_text
                        EXCEPT SELECT kind, entity, part, words FROM findable
                        """,
                        row -> "“" + row.getString("words") + "” cannot be found."));
        problems.addAll(
                sql.list(
                        """
                        SELECT kind, entity, part, words FROM findable
                        EXCEPT SELECT kind, entity, part, words FROM short_text
                        """,
                        row -> "“" + row.getString("words") + "” is found where it is not."));
        checkIndex("text_search", problems);
        checkIndex("findable_search", problems);
        return problems;
    }

    /// Compares an index with what it is of, word by word.
    private void checkIndex(String index, List<String> problems) throws SQLException {
        try {
            sql.update(
                    "INSERT INTO %1$s (%1$s, rank) VALUES ('integrity-check', 1)".formatted(index));
        } catch (SQLiteException e) {
            if (e.getResultCode() != SQLiteErrorCode.SQLITE_CORRUPT_VTAB) {
                throw e;
            }
            problems.add("The index " + index + " does not hold the words that are there.");
        }
    }
}
