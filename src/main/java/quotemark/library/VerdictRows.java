package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Rating;
import quotemark.annotation.Verdict;

record VerdictRows(Sql sql) implements Rows<Verdict> {

    List<Verdict> on(UUID claim) throws SQLException {
        return sql.list(
                "SELECT * FROM verdict WHERE claim = ? ORDER BY id", VerdictRows::verdict, claim);
    }

    @Override
    public Optional<Verdict> find(UUID id) throws SQLException {
        return sql.first("SELECT * FROM verdict WHERE id = ?", VerdictRows::verdict, id);
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(
                Rows.id(row, "id"),
                Rows.id(row, "claim"),
                new Rating(
                        row.getString("scale"),
                        row.getInt("worst"),
                        row.getInt("best"),
                        row.getInt("value"),
                        row.getString("label")),
                row.getString("explanation"),
                row.getString("author"),
                row.getString("date"),
                row.getString("address"),
                Instant.parse(row.getString("made")));
    }

    @Override
    public void put(@Nullable Verdict before, Verdict after) throws SQLException {
        sql.update(
                """
                INSERT INTO verdict
                    (id, claim, scale, worst, best, value, label, explanation, author, date,
                    address, made)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    claim = excluded.claim, scale = excluded.scale, worst = excluded.worst,
                    best = excluded.best, value = excluded.value, label = excluded.label,
                    explanation = excluded.explanation, author = excluded.author,
                    date = excluded.date, address = excluded.address, made = excluded.made
                """,
                after.id(),
                after.claim(),
                after.rating().scale(),
                after.rating().worst(),
                after.rating().best(),
                after.rating().value(),
                after.rating().label(),
                after.explanation(),
                after.author(),
                after.date(),
                after.address(),
                made(after));
    }

    /// Always with a fraction of a second: without one, a whole second would come after its
    /// fractions where texts are put in order.
    private static String made(Verdict verdict) {
        String made = verdict.made().toString();
        return made.contains(".") ? made : made.replace("Z", ".000Z");
    }

    @Override
    public void delete(UUID id) throws SQLException {
        sql.update("DELETE FROM verdict WHERE id = ?", id);
    }
}
