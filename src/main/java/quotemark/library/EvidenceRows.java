package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Evidence;
import quotemark.annotation.Evidence.Source;
import quotemark.text.CodePoints;

record EvidenceRows(Sql sql, Texts texts) implements Rows<Evidence> {

    List<Evidence> on(UUID claim) throws SQLException {
        return sql.list(
                "SELECT * FROM evidence WHERE claim = ? ORDER BY id", this::evidence, claim);
    }

    @Override
    public Optional<Evidence> find(UUID id) throws SQLException {
        return sql.first("SELECT * FROM evidence WHERE id = ?", this::evidence, id);
    }

    private Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                Rows.id(row, "id"),
                Rows.id(row, "claim"),
                Evidence.Relation.valueOf(row.getString("relation")),
                Evidence.Strength.valueOf(row.getString("strength")),
                source(row));
    }

    private Source source(ResultSet row) throws SQLException {
        String kind = row.getString("source");
        return switch (kind) {
            case "PASSAGE" -> {
                UUID version = Rows.id(row, "version");
                yield new Source.Passage(version, Anchors.read(row, texts.codePoints(version)));
            }
            case "PAGE" ->
                    new Source.Page(
                            row.getString("address"),
                            row.getString("title"),
                            row.getString("publisher"),
                            row.getString("accessed"),
                            row.getString("excerpt"));
            case "FILE" ->
                    new Source.File(
                            row.getString("file_name"),
                            row.getString("file"),
                            row.getString("media_type"));
            default -> throw new SQLException("no kind of source: " + kind);
        };
    }

    /// Replaced, not updated, so that the columns of another kind of source are empty.
    @Override
    public void put(@Nullable Evidence before, Evidence after) throws SQLException {
        delete(after.id());
        switch (after.source()) {
            case Source.Passage passage -> insert(after, passage);
            case Source.Page page -> insert(after, page);
            case Source.File file -> insert(after, file);
        }
    }

    private void insert(Evidence evidence, Source.Passage passage) throws SQLException {
        CodePoints codePoints = texts.codePoints(passage.version());
        sql.update(
                """
                INSERT INTO evidence
                    (id, claim, relation, strength, source, version, start, end, exact, prefix,
                    suffix, state)
                VALUES (?, ?, ?, ?, 'PASSAGE', ?, ?, ?, ?, ?, ?, ?)
                """,
                evidence.id(),
                evidence.claim(),
                evidence.relation(),
                evidence.strength(),
                passage.version(),
                Anchors.start(passage.anchor().span(), codePoints),
                Anchors.end(passage.anchor().span(), codePoints),
                passage.anchor().exact(),
                passage.anchor().prefix(),
                passage.anchor().suffix(),
                passage.anchor().state());
    }

    private void insert(Evidence evidence, Source.Page page) throws SQLException {
        sql.update(
                """
                INSERT INTO evidence
                    (id, claim, relation, strength, source, address, title, publisher, accessed,
                    excerpt)
                VALUES (?, ?, ?, ?, 'PAGE', ?, ?, ?, ?, ?)
                """,
                evidence.id(),
                evidence.claim(),
                evidence.relation(),
                evidence.strength(),
                page.address(),
                page.title(),
                page.publisher(),
                page.accessed(),
                page.excerpt());
    }

    private void insert(Evidence evidence, Source.File file) throws SQLException {
        sql.update(
                """
                INSERT INTO evidence
                    (id, claim, relation, strength, source, file, file_name, media_type)
                VALUES (?, ?, ?, ?, 'FILE', ?, ?, ?)
                """,
                evidence.id(),
                evidence.claim(),
                evidence.relation(),
                evidence.strength(),
                file.sha256(),
                file.name(),
                file.mediaType());
    }

    @Override
    public void delete(UUID id) throws SQLException {
        sql.update("DELETE FROM evidence WHERE id = ?", id);
    }
}
