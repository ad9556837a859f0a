package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Block;
import quotemark.annotation.Version;
import quotemark.text.CodePoints;
import quotemark.text.Words;

record VersionRows(Sql sql) implements Rows<Version> {

    Optional<Version> newest(UUID article) throws SQLException {
        Optional<UUID> id =
                sql.first(
                        "SELECT id FROM latest_version WHERE article = ?",
                        row -> Rows.id(row, "id"),
                        article);
        return id.isPresent() ? find(id.get()) : Optional.empty();
    }

    /// All of an article, the newest first.
    List<UUID> of(UUID article) throws SQLException {
        return sql.list(
                "SELECT id FROM article_version WHERE article = ? ORDER BY number DESC",
                row -> Rows.id(row, "id"),
                article);
    }

    /// Those that were read from a file of these bytes, the last ones of articles at this address,
    /// and the last ones from files of this name. Nothing has the empty address or name.
    List<UUID> akin(String sha256, String address, String fileName) throws SQLException {
        return sql.list(
                """
                SELECT id FROM article_version WHERE raw = ?1
                UNION
                SELECT * FROM (
                    SELECT version.id FROM article JOIN article_version AS version
                        ON version.article = article.id
                    WHERE address = ?2 AND address <> '' ORDER BY read DESC LIMIT 50)
                UNION
                SELECT * FROM (
                    SELECT version.id FROM raw_file JOIN article_version AS version
                        ON version.raw = raw_file.sha256
                    WHERE name = ?3 AND name <> '' ORDER BY read DESC LIMIT 10)
                """,
                row -> Rows.id(row, "id"),
                sha256,
                address,
                fileName);
    }

    /// Those of this very text. The number of words, which stands before it, spares reading others.
    List<UUID> withText(String text) throws SQLException {
        return sql.list(
                "SELECT id FROM article_version WHERE words = ? AND text = ? ORDER BY read DESC",
                row -> Rows.id(row, "id"),
                Words.count(text),
                text);
    }

    /// The article that a version is of.
    Optional<UUID> article(UUID version) throws SQLException {
        return sql.first(
                "SELECT article FROM article_version WHERE id = ?",
                row -> Rows.id(row, "article"),
                version);
    }

    @Override
    public Optional<Version> find(UUID id) throws SQLException {
        return sql.first("SELECT * FROM article_version WHERE id = ?", this::version, id);
    }

    private Version version(ResultSet row) throws SQLException {
        UUID id = Rows.id(row, "id");
        String text = row.getString("text");
        return new Version(
                id,
                Rows.id(row, "article"),
                row.getInt("number"),
                text,
                blocks(id, new CodePoints(text)),
                row.getString("raw"),
                Instant.parse(row.getString("read")));
    }

    private List<Block> blocks(UUID version, CodePoints codePoints) throws SQLException {
        return sql.list(
                "SELECT * FROM block WHERE version = ? ORDER BY ordinal",
                row ->
                        new Block(
                                Block.Kind.valueOf(row.getString("kind")),
                                Anchors.span(row, codePoints)),
                version);
    }

    @Override
    public void put(@Nullable Version before, Version after) throws SQLException {
        var codePoints = new CodePoints(after.text());
        sql.update(
                """
                INSERT INTO article_version (id, article, number, raw, read, length, words, text)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    article = excluded.article, number = excluded.number, raw = excluded.raw,
                    read = excluded.read, text = excluded.text
                """,
                after.id(),
                after.article(),
                after.number(),
                after.raw(),
                after.read().toString(),
                codePoints.fromUtf16(after.text().length()),
                Words.count(after.text()),
                after.text());
        if (before == null || !before.blocks().equals(after.blocks())) {
            sql.update("DELETE FROM block WHERE version = ?", after.id());
            insertBlocks(after, codePoints);
        }
    }

    private void insertBlocks(Version version, CodePoints codePoints) throws SQLException {
        int ordinal = 0;
        for (Block block : version.blocks()) {
            sql.update(
                    "INSERT INTO block (version, ordinal, kind, start, end) VALUES (?, ?, ?, ?, ?)",
                    version.id(),
                    ordinal++,
                    block.kind(),
                    Anchors.start(block.span(), codePoints),
                    Anchors.end(block.span(), codePoints));
        }
    }

    @Override
    public void delete(UUID id) throws SQLException {
        sql.update("DELETE FROM article_version WHERE id = ?", id);
    }
}
