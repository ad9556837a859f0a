package quotemark.library;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.Entity;

/// Begins the log of edits anew: as if all that is there had been made by one edit. What was done
/// before stays in the log, and can no longer be undone.
record NewHistory(Sql sql, EntityRows rows, EditLog log) {

    void begin(Instant now) throws SQLException {
        sql.update("UPDATE edit SET state = 'DROPPED'");
        List<Change> changes = all().stream().map(entity -> new Change(null, entity)).toList();
        if (!changes.isEmpty()) {
            log.append(new Edit(UUID.randomUUID(), "Recover the library", now, "", null, changes));
        }
    }

    private List<Entity> all() throws SQLException {
        var all = new ArrayList<Entity>();
        for (var table : byTable().entrySet()) {
            for (UUID id :
                    sql.list("SELECT id FROM " + table.getKey(), row -> Rows.id(row, "id"))) {
                Optional<? extends Entity> found = table.getValue().find(id);
                found.ifPresent(all::add);
            }
        }
        return all;
    }

    /// What others refer to first.
    private Map<String, Rows<? extends Entity>> byTable() {
        Map<String, Rows<? extends Entity>> tables = new LinkedHashMap<>();
        tables.put("article", rows.articles());
        tables.put("article_version", rows.versions());
        tables.put("speaker", rows.speakers());
        tables.put("quote", rows.quotes());
        tables.put("claim", rows.claims());
        tables.put("occurrence", rows.occurrences());
        tables.put("evidence", rows.evidence());
        tables.put("claim_link", rows.claimLinks());
        tables.put("verdict", rows.verdicts());
        tables.put("dismissal", rows.dismissals());
        tables.put("note", rows.notes());
        tables.put("tag", rows.tags());
        tables.put("house_style", rows.houseStyles());
        tables.put("suggestion", rows.decisions());
        return tables;
    }
}
