package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimSummary;
import quotemark.annotation.ClaimSummary.Named;

/// What the list of claims shows, inside the transaction that is open. SQLite gathers the ids of a
/// claim in one text, and names are read once for all claims: thousands are listed before anybody
/// notices.
record ClaimSummaries(Sql sql) {
    private static final String ALL =
            """
            SELECT id, statement, topic, status,
                (SELECT label FROM verdict WHERE verdict.claim = claim.id
                    ORDER BY made DESC, verdict.id DESC LIMIT 1) AS verdict,
                (SELECT count(*) FROM evidence WHERE evidence.claim = claim.id) AS evidence,
                (SELECT group_concat(version) FROM occurrence
                    WHERE occurrence.claim = claim.id) AS versions,
                (SELECT group_concat(quote.speaker)
                    FROM occurrence JOIN quote ON quote.id = occurrence.quote
                    WHERE occurrence.claim = claim.id AND stance <> 'DENIES') AS speakers
            FROM claim ORDER BY statement, id LIMIT ?
            """;

    /// A name, and its place among all of its kind.
    private record Ordered(int place, Named named) {}

    /// By statement.
    ///
    /// @param most that are read
    List<ClaimSummary> first(int most) throws SQLException {
        Map<String, Ordered> speakers =
                ordered("SELECT id AS key, id, name FROM speaker ORDER BY name, id");
        Map<String, Ordered> articles =
                ordered(
                        """
                        SELECT article_version.id AS key, article.id, title AS name
                        FROM article_version JOIN article ON article.id = article_version.article
                        ORDER BY published, title, article.id
                        """);
        return sql.list(ALL, row -> summary(row, speakers, articles), most);
    }

    private static ClaimSummary summary(
            ResultSet row, Map<String, Ordered> speakers, Map<String, Ordered> articles)
            throws SQLException {
        List<Ordered> places = all(row.getString("versions"), articles);
        return new ClaimSummary(
                Rows.id(row, "id"),
                row.getString("statement"),
                row.getString("topic"),
                Claim.Status.valueOf(row.getString("status")),
                distinct(all(row.getString("speakers"), speakers)),
                distinct(places),
                places.size(),
                row.getInt("evidence"),
                Objects.requireNonNullElse(row.getString("verdict"), ""));
    }

    private Map<String, Ordered> ordered(String question) throws SQLException {
        var found = new HashMap<String, Ordered>();
        sql.list(
                question,
                row -> {
                    var named = new Named(Rows.id(row, "id"), row.getString("name"));
                    found.put(row.getString("key"), new Ordered(found.size(), named));
                    return named;
                });
        return found;
    }

    private static List<Ordered> all(@Nullable String ids, Map<String, Ordered> among) {
        return ids == null
                ? List.of()
                : Stream.of(ids.split(","))
                        .map(id -> Objects.requireNonNull(among.get(id)))
                        .toList();
    }

    private static List<Named> distinct(List<Ordered> some) {
        return some.size() == 1
                ? List.of(some.getFirst().named())
                : some.stream()
                        .sorted(Comparator.comparingInt(Ordered::place))
                        .map(Ordered::named)
                        .distinct()
                        .toList();
    }
}
