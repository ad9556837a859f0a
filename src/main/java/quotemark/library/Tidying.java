package quotemark.library;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.RawFile;

/// Makes a library of what could be taken over: what refers to something lost refers to nothing, or
/// goes with it. Foreign keys are not enforced meanwhile.
record Tidying(Sql sql) {
    /// Takes away what cannot stand alone; what these leave alone may go in the next round.
    private static final List<String> RULES =
            List.of(
                    "DELETE FROM article WHERE id NOT IN (SELECT article FROM article_version)",
                    """
                    UPDATE article_version SET number = (
                        SELECT count(*) FROM article_version AS earlier
                        WHERE earlier.article = article_version.article
                            AND earlier.number <= article_version.number)
                    WHERE number <> (
                        SELECT count(*) FROM article_version AS earlier
                        WHERE earlier.article = article_version.article
                            AND earlier.number <= article_version.number)
                    """,
                    """
                    DELETE FROM quote WHERE (start, end) IS NOT (
                        SELECT min(fragment.start), max(fragment.end) FROM fragment
                        WHERE fragment.quote = quote.id AND role = 'CONTENT')
                    """,
                    """
                    DELETE FROM occurrence WHERE quote IS NULL AND NOT EXISTS (
                        SELECT 1 FROM occurrence_passage WHERE occurrence = occurrence.id)
                    """,
                    """
                    DELETE FROM reading_position WHERE position > (
                        SELECT length FROM article_version WHERE id = version)
                    """);

    private static final String DISMISSALS =
            """
            DELETE FROM dismissal WHERE NOT EXISTS (
                SELECT 1 FROM occurrence
                WHERE occurrence.claim = dismissal.claim
                    AND occurrence.version = dismissal.version)
            """;

    /// As [java.util.UUID] writes it, for GLOB.
    private static final String ID =
            Stream.of(8, 4, 4, 4, 12).map("[0-9a-f]"::repeat).collect(Collectors.joining("-"));

    private record Reference(String table, String column, String to, boolean isOptional) {}

    void tidy() throws SQLException {
        removeUnreadableIds();
        removeChangedRawFiles();
        replaceRawFiles();
        List<Reference> references = references();
        int before;
        do {
            before = sql.number("SELECT total_changes()");
            for (Reference reference : references) {
                follow(reference);
            }
            for (String rule : RULES) {
                sql.update(rule);
            }
            if (references.stream().anyMatch(r -> r.table().equals("dismissal"))) {
                sql.update(DISMISSALS);
            }
        } while (sql.number("SELECT total_changes()") > before);
    }

    /// A row whose id is none any more cannot be referred to.
    private void removeUnreadableIds() throws SQLException {
        List<String> tables =
                sql.list(
                        """
                        SELECT tables.name FROM pragma_table_list AS tables
                        JOIN pragma_table_info(tables.name) AS columns ON columns.name = 'id'
                        WHERE tables.schema = 'main' AND tables.type = 'table'
                            AND columns.type = 'TEXT'
                        """,
                        row -> row.getString(1));
        for (String table : tables) {
            sql.update("DELETE FROM " + table + " WHERE id NOT GLOB ?", ID);
        }
    }

    /// What is left of a file is not what came.
    private void removeChangedRawFiles() throws SQLException {
        for (String sha256 : RawFiles.changed(sql)) {
            sql.update("DELETE FROM raw_file WHERE sha256 = ?", sha256);
        }
    }

    /// An article whose file is lost keeps its text, as if that had been the file.
    private void replaceRawFiles() throws SQLException {
        List<String> versions =
                sql.list(
                        """
                        SELECT id FROM article_version
                        WHERE raw NOT IN (SELECT sha256 FROM raw_file)
                        """,
                        row -> row.getString("id"));
        for (String version : versions) {
            String text =
                    sql.first(
                                    "SELECT text FROM article_version WHERE id = ?",
                                    row -> row.getString("text"),
                                    version)
                            .orElseThrow();
            var raw =
                    RawFile.of(
                            "recovered.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
            sql.update(
                    "INSERT OR IGNORE INTO raw_file VALUES (?, ?, ?, ?)",
                    raw.sha256(),
                    raw.name(),
                    raw.mediaType(),
                    raw.bytes());
            sql.update("UPDATE article_version SET raw = ? WHERE id = ?", raw.sha256(), version);
        }
    }

    private List<Reference> references() throws SQLException {
        return sql.list(
                """
                SELECT tables.name, key."from", key."table", NOT columns."notnull"
                FROM pragma_table_list AS tables
                JOIN pragma_foreign_key_list(tables.name) AS key
                JOIN pragma_table_info(tables.name) AS columns ON columns.name = key."from"
                WHERE tables.schema = 'main'
                """,
                row ->
                        new Reference(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getBoolean(4)));
    }

    private void follow(Reference reference) throws SQLException {
        String key = Schema.key(sql, reference.to());
        String lost =
                " WHERE %1$s IS NOT NULL AND %1$s NOT IN (SELECT %2$s FROM %3$s)"
                        .formatted(reference.column(), key, reference.to());
        if (reference.isOptional()) {
            // Where a rule needs the reference, the row stays for now.
            sql.update(
                    "UPDATE OR IGNORE %s SET %s = NULL"
                                    .formatted(reference.table(), reference.column())
                            + lost);
        }
        sql.update("DELETE FROM " + reference.table() + lost);
    }
}
