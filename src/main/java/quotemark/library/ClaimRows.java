package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;

record ClaimRows(Sql sql) implements Rows<Claim> {

    /// Those whose statements have words in common with this one; most and rarest first.
    List<Claim> near(String statement) throws SQLException {
        String anyWord =
                Tokens.of(statement).folded().stream()
                        .distinct()
                        .map(word -> '"' + word + '"')
                        .collect(Collectors.joining(" OR "));
        return anyWord.isEmpty()
                ? List.of()
                : sql.list(
                        """
                        SELECT claim.* FROM findable_search
                        JOIN findable ON findable.number = findable_search.rowid
                        JOIN claim ON claim.id = findable.entity
                        WHERE findable_search MATCH ? AND findable.part = 0
                        ORDER BY bm25(findable_search), claim.id LIMIT 100
                        """,
                        ClaimRows::claim,
                        anyWord);
    }

    /// By statement.
    List<Claim> all() throws SQLException {
        return sql.list("SELECT * FROM claim ORDER BY statement, id", ClaimRows::claim);
    }

    /// That occur in a version, or have evidence there, by statement.
    List<Claim> in(UUID version) throws SQLException {
        return sql.list(
                """
                SELECT * FROM claim WHERE id IN (
                    SELECT claim FROM occurrence WHERE version = ?1
                    UNION SELECT claim FROM evidence WHERE version = ?1)
                ORDER BY statement, id
                """,
                ClaimRows::claim,
                version);
    }

    List<Claim> contestedBy(UUID speaker) throws SQLException {
        return sql.list(
                "SELECT * FROM claim WHERE contester_speaker = ? ORDER BY statement, id",
                ClaimRows::claim,
                speaker);
    }

    @Override
    public Optional<Claim> find(UUID id) throws SQLException {
        return sql.first("SELECT * FROM claim WHERE id = ?", ClaimRows::claim, id);
    }

    static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                Rows.id(row, "id"),
                row.getString("statement"),
                row.getString("topic"),
                row.getString("date"),
                Claim.Status.valueOf(row.getString("status")),
                Claim.Certainty.valueOf(row.getString("certainty")),
                row.getString("reason"),
                contester(row));
    }

    private static Contester contester(ResultSet row) throws SQLException {
        String kind = row.getString("contester");
        return switch (kind) {
            case "UNKNOWN" -> new Contester.Unknown();
            case "ARTICLE" -> new Contester.TheArticle();
            case "SPEAKER" -> new Contester.BySpeaker(Rows.id(row, "contester_speaker"));
            case "OUTSIDE" -> new Contester.Outside(row.getString("contester_name"));
            default -> throw new SQLException("no kind of contester: " + kind);
        };
    }

    @Override
    public void put(@Nullable Claim before, Claim after) throws SQLException {
        Contester contester = after.contester();
        sql.update(
                """
                INSERT INTO claim
                    (id, statement, topic, date, status, certainty, reason, contester,
                    contester_speaker, contester_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    statement = excluded.statement, topic = excluded.topic,
                    date = excluded.date, status = excluded.status,
                    certainty = excluded.certainty, reason = excluded.reason,
                    contester = excluded.contester,
                    contester_speaker = excluded.contester_speaker,
                    contester_name = excluded.contester_name
                """,
                after.id(),
                after.statement(),
                after.topic(),
                after.date(),
                after.status(),
                after.certainty(),
                after.reason(),
                switch (contester) {
                    case Contester.Unknown _ -> "UNKNOWN";
                    case Contester.TheArticle _ -> "ARTICLE";
                    case Contester.BySpeaker _ -> "SPEAKER";
                    case Contester.Outside _ -> "OUTSIDE";
                },
                contester instanceof Contester.BySpeaker by ? by.speaker() : null,
                contester instanceof Contester.Outside outside ? outside.name() : null);
    }

    @Override
    public void delete(UUID id) throws SQLException {
        sql.update("DELETE FROM claim WHERE id = ?", id);
    }
}
