package quotemark.library;

import java.sql.SQLException;
import java.util.List;

/// Finds the beginnings of words, whatever their case and their accents, by the index that FTS5
/// keeps.
///
/// To weigh all that holds a common word takes too long to do at each key. Of more than 500, only
/// the last 500 that came into the library are weighed.
record FullText(Sql sql, SearchWords words) implements Lookup {

    @Override
    public List<ShortText> shortTexts() throws SQLException {
        return sql.list(
                """
                WITH newest AS (
                    SELECT rowid AS number, bm25(findable_search) AS weight
                    FROM findable_search WHERE findable_search MATCH ?1
                    ORDER BY rowid DESC LIMIT 500)
                SELECT kind, entity, part, words FROM newest JOIN findable USING (number)
                ORDER BY %s, weight LIMIT ?2
                """
                        .formatted(ORDER),
                ShortText::of,
                words.expression(),
                MOST_SHORT);
    }

    @Override
    public List<WholeText> wholeTexts() throws SQLException {
        return sql.list(
                """
                WITH newest AS (
                    SELECT rowid AS number, bm25(text_search) AS weight
                    FROM text_search WHERE text_search MATCH ?1
                    ORDER BY rowid DESC LIMIT 500),
                best AS (SELECT number, weight FROM newest ORDER BY weight LIMIT ?2)
                SELECT version, text FROM best JOIN text_number USING (number)
                JOIN article_version ON article_version.id = version
                ORDER BY weight
                """,
                row -> new WholeText(Rows.id(row, "version"), row.getString("text")),
                words.expression(),
                MOST_WHOLE);
    }
}
