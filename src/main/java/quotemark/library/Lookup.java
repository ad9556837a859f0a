package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// A way to find words in the tables of the search.
interface Lookup {
    /// So many short texts and so many articles are enough for anybody who reads the answer.
    int MOST_SHORT = 40;

    int MOST_WHOLE = 30;

    /// What was given as a name comes first, then what the reader wrote, then where it came from.
    String ORDER =
            """
            CASE kind WHEN 'ARTICLE' THEN part * 2
                WHEN 'SPEAKER' THEN 0 WHEN 'CLAIM' THEN part ELSE 1 END
            """;

    /// A name, a statement, a note …
    ///
    /// @param entity whose it is
    /// @param part which of its short texts, 0 for its name
    record ShortText(String kind, UUID entity, int part, String text) {

        static ShortText of(ResultSet row) throws SQLException {
            return new ShortText(
                    row.getString("kind"),
                    Rows.id(row, "entity"),
                    row.getInt("part"),
                    row.getString("words"));
        }
    }

    /// The whole text of an article.
    record WholeText(UUID version, String text) {}

    /// The best first.
    List<ShortText> shortTexts() throws SQLException;

    /// The best first.
    List<WholeText> wholeTexts() throws SQLException;
}
