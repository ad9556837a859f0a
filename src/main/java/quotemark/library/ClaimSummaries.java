package quotemark.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimSummary;
import quotemark.annotation.ClaimSummary.Named;

/// Counts for the list of claims, inside the transaction that is open. Each question is asked once
/// for all claims: thousands of them are listed before anybody notices.
record ClaimSummaries(Sql sql) {

    /// By statement.
    List<ClaimSummary> all() throws SQLException {
        Map<UUID, List<Named>> speakers =
                named(
                        """
                        SELECT DISTINCT occurrence.claim, speaker.id, speaker.name
                        FROM occurrence
                        JOIN quote ON quote.id = occurrence.quote
                        JOIN speaker ON speaker.id = quote.speaker
                        WHERE stance <> 'DENIES'
                        ORDER BY speaker.name, speaker.id
                        """);
        Map<UUID, List<Named>> articles =
                named(
                        """
                        SELECT DISTINCT occurrence.claim, article.id, article.title AS name
                        FROM occurrence
                        JOIN article_version ON article_version.id = occurrence.version
                        JOIN article ON article.id = article_version.article
                        ORDER BY article.published, article.title, article.id
                        """);
        return sql.list(
                """
                SELECT claim.*,
                    (SELECT count(*) FROM occurrence WHERE occurrence.claim = claim.id) AS places,
                    (SELECT count(*) FROM evidence WHERE evidence.claim = claim.id) AS evidence,
                    coalesce((SELECT label FROM verdict WHERE verdict.claim = claim.id
                        ORDER BY made DESC, verdict.id DESC LIMIT 1), '') AS verdict
                FROM claim ORDER BY statement, id
                """,
                row -> {
                    Claim claim = ClaimRows.claim(row);
                    return new ClaimSummary(
                            claim,
                            speakers.getOrDefault(claim.id(), List.of()),
                            articles.getOrDefault(claim.id(), List.of()),
                            row.getInt("places"),
                            row.getInt("evidence"),
                            row.getString("verdict"));
                });
    }

    private Map<UUID, List<Named>> named(String select) throws SQLException {
        var found = new HashMap<UUID, List<Named>>();
        sql.list(
                select,
                row ->
                        found.computeIfAbsent(Rows.id(row, "claim"), _ -> new ArrayList<>())
                                .add(new Named(Rows.id(row, "id"), row.getString("name"))));
        return found;
    }
}
