package quotemark.library;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import quotemark.annotation.Change;
import quotemark.annotation.Entity;
import tools.jackson.core.JacksonException;

/// Verifies that the edits that are done lead from an empty library to the rows that are there, and
/// that those undone can be made again on top.
record LogCheck(Sql sql, EntityRows rows, EditLog log) {
    private static final List<String> TABLES =
            List.of(
                    "article",
                    "article_version",
                    "speaker",
                    "quote",
                    "claim",
                    "occurrence",
                    "evidence",
                    "claim_link",
                    "verdict",
                    "dismissal",
                    "note",
                    "tag",
                    "house_style",
                    "suggestion");

    List<String> problems() throws SQLException {
        var problems = new TreeSet<String>();
        var last = new HashMap<UUID, Optional<Entity>>();
        follow(log.all(EditLog.State.DONE), last, problems);
        for (Entity logged : last.values().stream().flatMap(Optional::stream).toList()) {
            compare(logged, problems);
        }
        problems.addAll(unlogged(last));
        follow(log.all(EditLog.State.UNDONE), last, problems);
        return List.copyOf(problems);
    }

    /// Makes the edits in memory, starting from `last`.
    private void follow(
            List<EditLog.Entry> entries, Map<UUID, Optional<Entity>> last, Set<String> problems)
            throws SQLException {
        for (EditLog.Entry entry : entries) {
            for (Change change : changes(entry, problems)) {
                Optional<Entity> now = last.getOrDefault(change.id(), Optional.empty());
                if (!now.equals(Optional.ofNullable(change.before()))) {
                    problems.add(
                            "Edit %d (%s) does not start from what was there."
                                    .formatted(entry.number(), entry.edit().label()));
                }
                last.put(change.id(), Optional.ofNullable(change.after()));
            }
        }
    }

    private List<Change> changes(EditLog.Entry entry, Set<String> problems) throws SQLException {
        try {
            return log.edit(entry).changes();
        } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
            problems.add(
                    "Edit %d (%s) cannot be read.".formatted(entry.number(), entry.edit().label()));
            return List.of();
        }
    }

    private void compare(Entity logged, Set<String> problems) throws SQLException {
        String name =
                EntityJson.kind(logged).toLowerCase(Locale.ROOT).replace('_', ' ')
                        + " "
                        + logged.id();
        try {
            if (!rows.find(logged).equals(Optional.of(logged))) {
                problems.add("The " + name + " is not as the edits left it.");
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add("The " + name + " cannot be read.");
        }
    }

    /// Rows that no edit made, or that an edit took away.
    private List<String> unlogged(Map<UUID, Optional<Entity>> last) throws SQLException {
        var found = new ArrayList<String>();
        for (String table : TABLES) {
            found.addAll(
                    sql.list("SELECT id FROM " + table, row -> Rows.id(row, "id")).stream()
                            .filter(id -> last.getOrDefault(id, Optional.empty()).isEmpty())
                            .map(id -> "No edit made the row " + id + " of " + table + ".")
                            .toList());
        }
        return found;
    }
}
