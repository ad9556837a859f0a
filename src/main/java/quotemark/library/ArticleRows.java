package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;

record ArticleRows(Sql sql) implements Rows<Article> {

    /// Newest first.
    List<Article> all() throws SQLException {
        // Sorted here: as texts, 09:00:00.5Z would come before 09:00:00Z.
        return sql.list("SELECT * FROM article ORDER BY id", ArticleRows::article).stream()
                .sorted(Comparator.comparing(Article::added).reversed())
                .toList();
    }

    @Override
    public Optional<Article> find(UUID id) throws SQLException {
        return sql.first("SELECT * FROM article WHERE id = ?", ArticleRows::article, id);
    }

    private static Article article(ResultSet row) throws SQLException {
        return new Article(
                Rows.id(row, "id"),
                row.getString("title"),
                row.getString("byline"),
                row.getString("publisher"),
                row.getString("published"),
                row.getString("language"),
                row.getString("address"),
                Instant.parse(row.getString("added")));
    }

    @Override
    public void put(@Nullable Article before, Article after) throws SQLException {
        sql.update(
                """
                INSERT INTO article
                    (id, title, byline, publisher, published, language, address, added)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    title = excluded.title, byline = excluded.byline,
                    publisher = excluded.publisher, published = excluded.published,
                    language = excluded.language, address = excluded.address,
                    added = excluded.added
                """,
                after.id(),
                after.title(),
                after.byline(),
                after.publisher(),
                after.published(),
                after.language(),
                after.address(),
                after.added().toString());
    }

    @Override
    public void delete(UUID id) throws SQLException {
        sql.update("DELETE FROM article WHERE id = ?", id);
    }
}
