package quotemark.library;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import quotemark.annotation.Change;
import quotemark.annotation.Entity;
import quotemark.annotation.Quote;

/// Puts rows back that are lost or damaged, as the log of edits says they were. Foreign keys are
/// not enforced meanwhile.
record PuttingBack(EntityRows rows, EditLog log) {

    void putBack() throws SQLException {
        List<Entity> all = log.last();
        for (Entity logged : all) {
            Optional<? extends Entity> now = now(logged);
            if (!now.equals(Optional.of(logged))) {
                rows.apply(new Change(now.orElse(null), logged));
            }
        }
        for (Entity logged : all) {
            if (logged instanceof Quote quote) {
                rows.quotes().nest(quote.id(), quote.parent());
            }
        }
    }

    private Optional<? extends Entity> now(Entity logged) throws SQLException {
        try {
            return rows.find(logged);
        } catch (IllegalArgumentException | DateTimeException e) {
            // What cannot be understood is written over.
            return Optional.empty();
        }
    }
}
