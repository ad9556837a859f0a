package quotemark.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimSummary;
import quotemark.annotation.ClaimSummary.Named;

/// Counts for the list of claims, inside the transaction that is open. Each question is asked once
/// for all claims, and titles are read once for all places: thousands are listed before anybody
/// notices.
record ClaimSummaries(Sql sql) {

    /// An article among all, by day.
    private record Ordered(int place, Named article) {}

    /// By statement.
    List<ClaimSummary> all() throws SQLException {
        Map<UUID, List<Named>> speakers = speakers();
        Map<UUID, List<Ordered>> places = places();
        Map<UUID, Integer> evidence = evidence();
        return sql.list(
                """
                SELECT claim.*, coalesce((SELECT label FROM verdict WHERE verdict.claim = claim.id
                    ORDER BY made DESC, verdict.id DESC LIMIT 1), '') AS verdict
                FROM claim ORDER BY statement, id
                """,
                row -> {
                    Claim claim = ClaimRows.claim(row);
                    List<Ordered> stands = places.getOrDefault(claim.id(), List.of());
                    return new ClaimSummary(
                            claim,
                            speakers.getOrDefault(claim.id(), List.of()),
                            articles(stands),
                            stands.size(),
                            evidence.getOrDefault(claim.id(), 0),
                            row.getString("verdict"));
                });
    }

    private static List<Named> articles(List<Ordered> stands) {
        return stands.stream()
                .sorted(Comparator.comparingInt(Ordered::place))
                .map(Ordered::article)
                .distinct()
                .toList();
    }

    private Map<UUID, List<Named>> speakers() throws SQLException {
        var found = new HashMap<UUID, List<Named>>();
        sql.list(
                """
                SELECT DISTINCT occurrence.claim, speaker.id, speaker.name
                FROM occurrence
                JOIN quote ON quote.id = occurrence.quote
                JOIN speaker ON speaker.id = quote.speaker
                WHERE stance <> 'DENIES'
                ORDER BY speaker.name, speaker.id
                """,
                row ->
                        found.computeIfAbsent(Rows.id(row, "claim"), _ -> new ArrayList<>())
                                .add(new Named(Rows.id(row, "id"), row.getString("name"))));
        return found;
    }

    private Map<UUID, List<Ordered>> places() throws SQLException {
        Map<String, Ordered> articles = articlesByVersion();
        var found = new HashMap<UUID, List<Ordered>>();
        sql.list(
                "SELECT claim, version FROM occurrence",
                row ->
                        found.computeIfAbsent(Rows.id(row, "claim"), _ -> new ArrayList<>())
                                .add(
                                        Objects.requireNonNull(
                                                articles.get(row.getString("version")))));
        return found;
    }

    private Map<String, Ordered> articlesByVersion() throws SQLException {
        var found = new HashMap<String, Ordered>();
        sql.list(
                """
                SELECT article_version.id AS version, article.id, article.title
                FROM article_version JOIN article ON article.id = article_version.article
                ORDER BY article.published, article.title, article.id
                """,
                row -> {
                    var named = new Named(Rows.id(row, "id"), row.getString("title"));
                    found.put(row.getString("version"), new Ordered(found.size(), named));
                    return named;
                });
        return found;
    }

    private Map<UUID, Integer> evidence() throws SQLException {
        var found = new HashMap<UUID, Integer>();
        sql.list(
                "SELECT claim, count(*) AS number FROM evidence GROUP BY claim",
                row -> found.merge(Rows.id(row, "claim"), row.getInt("number"), Integer::sum));
        return found;
    }
}
