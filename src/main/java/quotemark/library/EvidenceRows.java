package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Evidence;
import quotemark.annotation.Evidence.Source;
import quotemark.text.Anchor;
import quotemark.text.CodePoints;

record EvidenceRows(Sql sql, Texts texts) implements Rows<Evidence> {
    private static final String PUT =
            """
            INSERT INTO evidence
                (id, claim, relation, source, version, start, end, exact, prefix, suffix, state,
                address, title, excerpt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET
                claim = excluded.claim, relation = excluded.relation, source = excluded.source,
                version = excluded.version, start = excluded.start, end = excluded.end,
                exact = excluded.exact, prefix = excluded.prefix, suffix = excluded.suffix,
                state = excluded.state, address = excluded.address, title = excluded.title,
                excerpt = excluded.excerpt
            """;

    /// On the claims that occur in a version, and the passages that stand in it.
    List<Evidence> of(UUID version) throws SQLException {
        return sql.list(
                """
                SELECT * FROM evidence
                WHERE claim IN (SELECT claim FROM occurrence WHERE version = ?1) OR version = ?1
                ORDER BY id
                """,
                this::evidence,
                version);
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
                source(row));
    }

    private Source source(ResultSet row) throws SQLException {
        if (row.getString("source").equals("PAGE")) {
            return new Source.Page(
                    row.getString("address"), row.getString("title"), row.getString("excerpt"));
        }
        UUID version = Rows.id(row, "version");
        return new Source.Passage(version, Anchors.read(row, texts.codePoints(version)));
    }

    @Override
    public void put(@Nullable Evidence before, Evidence after) throws SQLException {
        switch (after.source()) {
            case Source.Passage(UUID version, Anchor anchor) -> {
                CodePoints codePoints = texts.codePoints(version);
                sql.update(
                        PUT,
                        after.id(),
                        after.claim(),
                        after.relation(),
                        "PASSAGE",
                        version,
                        Anchors.start(anchor.span(), codePoints),
                        Anchors.end(anchor.span(), codePoints),
                        anchor.exact(),
                        anchor.prefix(),
                        anchor.suffix(),
                        anchor.state(),
                        null,
                        null,
                        null);
            }
            case Source.Page(String address, String title, String excerpt) ->
                    sql.update(
                            PUT,
                            after.id(),
                            after.claim(),
                            after.relation(),
                            "PAGE",
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            address,
                            title,
                            excerpt);
        }
    }

    @Override
    public void delete(UUID id) throws SQLException {
        sql.update("DELETE FROM evidence WHERE id = ?", id);
    }
}
