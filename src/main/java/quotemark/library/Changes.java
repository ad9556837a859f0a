package quotemark.library;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quotemark.annotation.Change;
import quotemark.annotation.Entity;
import quotemark.annotation.Quote;

/// Writes the changes of one edit, inside the transaction that is open.
record Changes(EntityRows rows) {

    /// @throws LibraryException if the file holds something else than what the changes start from
    void apply(List<Change> changes) throws SQLException, LibraryException {
        Map<UUID, Optional<? extends Entity>> last = lastOf(changes);
        for (Change change : changes) {
            if (change.before() instanceof Quote quote && quote.parent() != null) {
                rows.quotes().nest(quote.id(), null);
            }
        }
        for (Change change : changes) {
            rows.apply(change);
        }
        for (Optional<? extends Entity> entity : last.values()) {
            if (entity.orElse(null) instanceof Quote quote && quote.parent() != null) {
                rows.quotes().nest(quote.id(), quote.parent());
            }
        }
    }

    /// What each entity is in the end, after making sure that each change starts from what is
    /// there.
    private Map<UUID, Optional<? extends Entity>> lastOf(List<Change> changes)
            throws SQLException, LibraryException {
        var last = new HashMap<UUID, Optional<? extends Entity>>();
        for (Change change : changes) {
            Optional<? extends Entity> now = last.get(change.id());
            if (now == null) {
                now = rows.find(change.entity());
            }
            if (!now.equals(Optional.ofNullable(change.before()))) {
                throw new LibraryException(
                        "The library has changed in the meantime, perhaps in another window;"
                                + " open the article again and repeat what you did.");
            }
            last.put(change.id(), Optional.ofNullable(change.after()));
        }
        return last;
    }
}
