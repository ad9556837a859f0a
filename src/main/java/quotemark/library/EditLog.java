package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.Entity;

/// The edits, in the order in which they were made. Works inside the transaction that is open.
record EditLog(Sql sql, EntityJson json) {
    private static final String NEWEST_DONE =
            "SELECT * FROM edit WHERE state = 'DONE' ORDER BY number DESC LIMIT 1";
    private static final String OLDEST_UNDONE =
            "SELECT * FROM edit WHERE state = 'UNDONE' ORDER BY number LIMIT 1";

    enum State {
        DONE,
        UNDONE,
        DROPPED
    }

    /// One edit and its place in the log.
    record Entry(int number, LoggedEdit edit) {}

    Optional<Entry> newestDone() throws SQLException {
        return sql.first(NEWEST_DONE, EditLog::entry);
    }

    Optional<Entry> oldestUndone() throws SQLException {
        return sql.first(OLDEST_UNDONE, EditLog::entry);
    }

    /// In the order in which they were made.
    List<Entry> all(State state) throws SQLException {
        return sql.list(
                "SELECT * FROM edit WHERE state = ? ORDER BY number", EditLog::entry, state);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getInt("number"),
                new LoggedEdit(
                        Rows.id(row, "id"),
                        row.getString("label"),
                        Instant.parse(row.getString("at")),
                        row.getString("author"),
                        Rows.idOrNull(row, "version")));
    }

    /// The whole edit, as it was made.
    Edit edit(Entry entry) throws SQLException {
        List<Change> changes =
                sql.list(
                        "SELECT * FROM change WHERE edit = ? ORDER BY ordinal",
                        this::change,
                        entry.number());
        LoggedEdit edit = entry.edit();
        return new Edit(edit.id(), edit.label(), edit.at(), edit.author(), edit.version(), changes);
    }

    private Change change(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Change(
                entity(kind, row.getString("before")), entity(kind, row.getString("after")));
    }

    private @Nullable Entity entity(String kind, @Nullable String text) throws SQLException {
        return text == null ? null : json.read(kind, text);
    }

    /// What all edits that are done made of an entity, in their order.
    List<Past> history(Entity like) throws SQLException {
        return sql.list(
                """
                SELECT number, label, kind, after FROM change JOIN edit ON number = change.edit
                WHERE entity = ? AND kind = ? AND after IS NOT NULL AND state = 'DONE'
                ORDER BY number, ordinal
                """,
                row ->
                        new Past(
                                row.getInt("number"),
                                row.getString("label"),
                                json.read(row.getString("kind"), row.getString("after"))),
                like.id(),
                EntityJson.kind(like));
    }

    /// Every entity as the edits that are done leave it, what others need to stand on first.
    List<Entity> last() throws SQLException {
        return sql.list(
                """
                SELECT kind, after FROM (
                    SELECT kind, after, row_number() OVER (
                        PARTITION BY entity ORDER BY number DESC, ordinal DESC) AS place
                    FROM change JOIN edit ON number = change.edit WHERE state = 'DONE')
                WHERE place = 1 AND after IS NOT NULL
                ORDER BY kind NOT IN ('ARTICLE', 'VERSION'), kind IN ('NOTE', 'TAG')
                """,
                row -> json.read(row.getString("kind"), row.getString("after")));
    }

    /// Appends an edit that has just been made. What was undone before it can no longer be redone.
    void append(Edit edit) throws SQLException {
        sql.update("UPDATE edit SET state = 'DROPPED' WHERE state = 'UNDONE'");
        sql.update(
                """
                INSERT INTO edit (id, label, at, author, version, state)
                VALUES (?, ?, ?, ?, ?, 'DONE')
                """,
                edit.id(),
                edit.label(),
                edit.at().toString(),
                edit.author(),
                edit.version());
        insert(sql.number("SELECT last_insert_rowid()"), 0, edit.changes());
    }

    /// The place of an edit that is done.
    OptionalInt done(UUID edit) throws SQLException {
        Optional<Integer> number =
                sql.first(
                        "SELECT number FROM edit WHERE id = ? AND state = 'DONE'",
                        row -> row.getInt("number"),
                        edit);
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    /// Adds to an edit that is done.
    void extend(int number, List<Change> changes) throws SQLException {
        int next = sql.number("SELECT count(*) FROM change WHERE edit = ?", number);
        insert(number, next, changes);
    }

    private void insert(int number, int first, List<Change> changes) throws SQLException {
        int ordinal = first;
        for (Change change : changes) {
            sql.update(
                    """
                    INSERT INTO change (edit, ordinal, kind, entity, before, after)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    number,
                    ordinal++,
                    EntityJson.kind(change.entity()),
                    change.id(),
                    text(change.before()),
                    text(change.after()));
        }
    }

    private @Nullable String text(@Nullable Entity entity) throws SQLException {
        return entity == null ? null : json.write(entity);
    }

    void mark(Entry entry, State state) throws SQLException {
        sql.update("UPDATE edit SET state = ? WHERE number = ?", state, entry.number());
    }
}
