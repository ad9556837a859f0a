package quotemark.library;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import quotemark.text.CodePoints;

/// The code points of each version's text, remembered because a text never changes and is long.
final class Texts {
    private final Sql sql;
    private final Map<UUID, CodePoints> known = new HashMap<>();

    Texts(Sql sql) {
        this.sql = sql;
    }

    /// Also of a version that an edit took away: the edit log still has its text.
    CodePoints codePoints(UUID version) throws SQLException {
        var found = known.get(version);
        if (found == null) {
            found =
                    sql.first(
                                    """
                                    SELECT text FROM article_version WHERE id = ?1
                                    UNION ALL
                                    SELECT json_extract(coalesce(after, before), '$.text')
                                    FROM change WHERE entity = ?1
                                    LIMIT 1
                                    """,
                                    row -> new CodePoints(row.getString(1)),
                                    version)
                            .orElseThrow(() ->
                                    new SQLException(
                                            "a passage stands in no text of this" + " library"));
            known.put(version, found);
        }
        return found;
    }

    /// After a transaction that was rolled back, some of the texts may not exist.
    void forget() {
        known.clear();
    }
}
