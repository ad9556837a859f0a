package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Occurrence;
import quotemark.text.Anchor;
import quotemark.text.CodePoints;

record OccurrenceRows(Sql sql, Texts texts) implements Rows<Occurrence> {

    /// All of a claim.
    List<Occurrence> of(UUID claim) throws SQLException {
        return sql.list(
                "SELECT * FROM occurrence WHERE claim = ? ORDER BY id", this::occurrence, claim);
    }

    @Override
    public Optional<Occurrence> find(UUID id) throws SQLException {
        return sql.first("SELECT * FROM occurrence WHERE id = ?", this::occurrence, id);
    }

    private Occurrence occurrence(ResultSet row) throws SQLException {
        UUID id = Rows.id(row, "id");
        UUID version = Rows.id(row, "version");
        return new Occurrence(
                id,
                Rows.id(row, "claim"),
                version,
                Rows.idOrNull(row, "quote"),
                passages(id, texts.codePoints(version)),
                Occurrence.Stance.valueOf(row.getString("stance")));
    }

    private List<Anchor> passages(UUID occurrence, CodePoints codePoints) throws SQLException {
        return sql.list(
                "SELECT * FROM occurrence_passage WHERE occurrence = ? ORDER BY ordinal",
                row -> Anchors.read(row, codePoints),
                occurrence);
    }

    @Override
    public void put(@Nullable Occurrence before, Occurrence after) throws SQLException {
        sql.update("DELETE FROM occurrence_passage WHERE occurrence = ?", after.id());
        sql.update(
                """
                INSERT INTO occurrence (id, claim, version, quote, stance) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    claim = excluded.claim, version = excluded.version,
                    quote = excluded.quote, stance = excluded.stance
                """,
                after.id(),
                after.claim(),
                after.version(),
                after.quote(),
                after.stance());
        CodePoints codePoints = texts.codePoints(after.version());
        int ordinal = 0;
        for (Anchor passage : after.passages()) {
            sql.update(
                    """
                    INSERT INTO occurrence_passage
                        (occurrence, ordinal, start, end, exact, prefix, suffix, state)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    after.id(),
                    ordinal++,
                    Anchors.start(passage.span(), codePoints),
                    Anchors.end(passage.span(), codePoints),
                    passage.exact(),
                    passage.prefix(),
                    passage.suffix(),
                    passage.state());
        }
    }

    @Override
    public void delete(UUID id) throws SQLException {
        sql.update("DELETE FROM occurrence WHERE id = ?", id);
    }
}
