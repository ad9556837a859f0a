package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Decision;
import quotemark.annotation.Fragment;
import quotemark.annotation.Lesson;
import quotemark.annotation.Outcome;
import quotemark.annotation.Quote;
import quotemark.text.CodePoints;

record DecisionRows(Sql sql, Texts texts) implements Rows<Decision> {

    List<Decision> of(UUID version) throws SQLException {
        Map<UUID, List<Fragment>> fragments =
                fragments()
                        .list(
                                """
                                SELECT suggestion_passage.* FROM suggestion
                                JOIN suggestion_passage ON suggestion = suggestion.id
                                WHERE version = ? ORDER BY suggestion, ordinal
                                """,
                                version,
                                texts.codePoints(version));
        return sql.list(
                "SELECT * FROM suggestion WHERE version = ? ORDER BY id",
                row -> decision(row, fragments),
                version);
    }

    /// Those of all articles that are learned from.
    List<Decision> remembered() throws SQLException {
        List<UUID> ids =
                sql.list(
                        "SELECT id FROM suggestion WHERE forgotten = 0 ORDER BY version, id",
                        row -> Rows.id(row, "id"));
        var found = new ArrayList<Decision>();
        for (UUID id : ids) {
            find(id).ifPresent(found::add);
        }
        return found;
    }

    /// What they teach, in the order in which they were decided.
    List<Lesson> lessons() throws SQLException {
        return sql.list(
                """
                SELECT kind, outcome, taken,
                    coalesce((SELECT exact FROM suggestion_passage
                        WHERE suggestion = suggestion.id AND role = 'CUE'
                        ORDER BY ordinal LIMIT 1), '') AS cue,
                    coalesce((SELECT exact FROM suggestion_passage
                        WHERE suggestion = suggestion.id AND role = 'SOURCE'
                        ORDER BY ordinal LIMIT 1), '') AS mention
                FROM suggestion WHERE forgotten = 0 ORDER BY rowid
                """,
                row ->
                        new Lesson(
                                Quote.Kind.valueOf(row.getString("kind")),
                                Outcome.valueOf(row.getString("outcome")),
                                row.getString("cue"),
                                row.getString("mention"),
                                row.getString("taken")));
    }

    @Override
    public Optional<Decision> find(UUID id) throws SQLException {
        Optional<UUID> version =
                sql.first(
                        "SELECT version FROM suggestion WHERE id = ?",
                        row -> Rows.id(row, "version"),
                        id);
        if (version.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, List<Fragment>> fragments =
                fragments()
                        .list(
                                "SELECT * FROM suggestion_passage WHERE suggestion = ? ORDER BY ordinal",
                                id,
                                texts.codePoints(version.get()));
        return sql.first(
                "SELECT * FROM suggestion WHERE id = ?", row -> decision(row, fragments), id);
    }

    private FragmentRows fragments() {
        return new FragmentRows(sql, "suggestion");
    }

    private static Decision decision(ResultSet row, Map<UUID, List<Fragment>> fragments)
            throws SQLException {
        UUID id = Rows.id(row, "id");
        return new Decision(
                id,
                Rows.id(row, "version"),
                Outcome.valueOf(row.getString("outcome")),
                Quote.Kind.valueOf(row.getString("kind")),
                row.getString("speaker"),
                row.getString("taken"),
                row.getInt("confidence"),
                row.getInt("forgotten") == 1,
                fragments.getOrDefault(id, List.of()));
    }

    @Override
    public void put(@Nullable Decision before, Decision after) throws SQLException {
        sql.update("DELETE FROM suggestion_passage WHERE suggestion = ?", after.id());
        sql.update(
                """
                INSERT INTO suggestion
                    (id, version, outcome, kind, speaker, taken, confidence, forgotten)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    version = excluded.version, outcome = excluded.outcome, kind = excluded.kind,
                    speaker = excluded.speaker, taken = excluded.taken,
                    confidence = excluded.confidence, forgotten = excluded.forgotten
                """,
                after.id(),
                after.version(),
                after.outcome(),
                after.kind(),
                after.speaker(),
                after.taken(),
                after.confidence(),
                after.forgotten() ? 1 : 0);
        insertPassages(after);
    }

    private void insertPassages(Decision decision) throws SQLException {
        CodePoints codePoints = texts.codePoints(decision.version());
        int ordinal = 0;
        for (Fragment fragment : decision.fragments()) {
            sql.update(
                    """
                    INSERT INTO suggestion_passage
                        (suggestion, ordinal, role, start, end, exact, prefix, suffix, state)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    decision.id(),
                    ordinal++,
                    fragment.role(),
                    Anchors.start(fragment.anchor().span(), codePoints),
                    Anchors.end(fragment.anchor().span(), codePoints),
                    fragment.anchor().exact(),
                    fragment.anchor().prefix(),
                    fragment.anchor().suffix(),
                    fragment.anchor().state());
        }
    }

    @Override
    public void delete(UUID id) throws SQLException {
        sql.update("DELETE FROM suggestion WHERE id = ?", id);
    }
}
