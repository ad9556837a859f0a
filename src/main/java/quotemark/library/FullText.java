package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// Finds the beginnings of words, whatever their case and their accents, by the index that FTS5
/// keeps.
///
/// To weigh all that holds a common word takes too long to do at each key. Of more than 500 short
/// texts, only the last that came into the library are weighed; of so many articles none, and the
/// last that came is first.
record FullText(Sql sql, SearchWords words) implements Lookup {
    private static final int WEIGHED = 500;

    @Override
    public List<ShortText> shortTexts() throws SQLException {
        return sql.list(
                """
                WITH newest AS (
                    SELECT rowid AS number, bm25(findable_search) AS weight
                    FROM findable_search WHERE findable_search MATCH ?1
                    ORDER BY rowid DESC LIMIT ?3)
                SELECT kind, entity, part, words FROM newest JOIN findable USING (number)
                ORDER BY %s, weight LIMIT ?2
                """
                        .formatted(ORDER),
                ShortText::of,
                words.expression(),
                MOST_SHORT,
                WEIGHED);
    }

    @Override
    public List<WholeText> wholeTexts() throws SQLException {
        List<Long> newest =
                sql.list(
                        """
                        SELECT rowid FROM text_search WHERE text_search MATCH ?
                        ORDER BY rowid DESC LIMIT ?
                        """,
                        FullText::number,
                        words.expression(),
                        WEIGHED + 1);
        List<Long> best = newest.size() > WEIGHED ? newest : byWeight();
        return sql.list(
                """
                SELECT version, text FROM json_each(?) AS best JOIN text_number ON text_number.number = value
                JOIN article_version ON article_version.id = version
                ORDER BY best.key
                """,
                row -> new WholeText(Rows.id(row, "version"), row.getString("text")),
                best.stream().limit(MOST_WHOLE).toList().toString());
    }

    private List<Long> byWeight() throws SQLException {
        return sql.list(
                """
                SELECT rowid FROM text_search WHERE text_search MATCH ?
                ORDER BY bm25(text_search), rowid DESC
                """,
                FullText::number,
                words.expression());
    }

    private static long number(ResultSet row) throws SQLException {
        return row.getLong("rowid");
    }
}
