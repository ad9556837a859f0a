package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Dismissal;

record DismissalRows(Sql sql) implements Rows<Dismissal> {

    List<Dismissal> on(UUID claim) throws SQLException {
        return sql.list(
                "SELECT * FROM dismissal WHERE claim = ? ORDER BY id",
                DismissalRows::dismissal,
                claim);
    }

    List<Dismissal> of(UUID speaker) throws SQLException {
        return sql.list(
                "SELECT * FROM dismissal WHERE speaker = ? ORDER BY id",
                DismissalRows::dismissal,
                speaker);
    }

    @Override
    public Optional<Dismissal> find(UUID id) throws SQLException {
        return sql.first("SELECT * FROM dismissal WHERE id = ?", DismissalRows::dismissal, id);
    }

    private static Dismissal dismissal(ResultSet row) throws SQLException {
        return new Dismissal(
                Rows.id(row, "id"),
                Rows.id(row, "claim"),
                Rows.id(row, "version"),
                Rows.id(row, "speaker"));
    }

    @Override
    public void put(@Nullable Dismissal before, Dismissal after) throws SQLException {
        sql.update(
                """
                INSERT INTO dismissal (id, claim, version, speaker) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    claim = excluded.claim, version = excluded.version, speaker = excluded.speaker
                """,
                after.id(),
                after.claim(),
                after.version(),
                after.speaker());
    }

    @Override
    public void delete(UUID id) throws SQLException {
        sql.update("DELETE FROM dismissal WHERE id = ?", id);
    }
}
