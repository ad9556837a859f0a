package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quotemark.annotation.Article;
import quotemark.library.ArticleSummary.Share;

/// Counts for the list of articles, inside the transaction that is open.
record Summaries(Sql sql) {

    /// Of articles; those without a text are left out.
    List<ArticleSummary> of(List<Article> articles) throws SQLException {
        var found = new ArrayList<ArticleSummary>();
        for (Article article : articles) {
            summary(article).ifPresent(found::add);
        }
        return found;
    }

    /// None for an article without a text.
    Optional<ArticleSummary> summary(Article article) throws SQLException {
        Optional<UUID> version =
                sql.first(
                        "SELECT id FROM latest_version WHERE article = ?",
                        row -> Rows.id(row, "id"),
                        article.id());
        if (version.isEmpty()) {
            return Optional.empty();
        }
        List<Share> shares = shares(version.get());
        return sql.first(
                """
                SELECT words, number,
                    (SELECT count(speaker) FROM quote WHERE version = ?1) AS attributed,
                    (SELECT count(*) - count(speaker) FROM quote WHERE version = ?1)
                        AS unattributed,
                    (SELECT count(DISTINCT claim.id)
                        FROM occurrence JOIN claim ON claim.id = occurrence.claim
                        WHERE version = ?1 AND status = 'CONTESTED') AS contested
                FROM article_version WHERE id = ?1
                """,
                row ->
                        new ArticleSummary(
                                article,
                                version.get(),
                                row.getInt("number"),
                                row.getInt("words"),
                                row.getInt("attributed"),
                                row.getInt("unattributed"),
                                row.getInt("contested"),
                                shares),
                version.get());
    }

    private List<Share> shares(UUID version) throws SQLException {
        return sql.list(
                """
                SELECT speaker.id, speaker.colour, sum(own_words) AS words
                FROM quote_words JOIN speaker ON speaker.id = quote_words.speaker
                WHERE version = ? GROUP BY speaker.id ORDER BY words DESC, speaker.name, speaker.id
                """,
                Summaries::share,
                version);
    }

    private static Share share(ResultSet row) throws SQLException {
        return new Share(Rows.id(row, "id"), row.getInt("colour"), row.getInt("words"));
    }
}
