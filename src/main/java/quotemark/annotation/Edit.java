package quotemark.annotation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One act of the reader: whole, or not at all; undone whole by [#inverse()].
///
/// @param label what the reader did, as the Undo menu names it: "Mark quote"
/// @param version the article version that was open, or null
/// @param changes in the order in which they are made: what is referred to comes before what refers
///   to it
public record Edit(
        UUID id,
        String label,
        Instant at,
        String author,
        @Nullable UUID version,
        List<Change> changes) {

    /// @throws IllegalArgumentException if it changes nothing
    public Edit {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("an edit that changes nothing");
        }
    }

    /// What takes this edit back: the same identity, every change the other way round, in the
    /// opposite order.
    public Edit inverse() {
        return new Edit(
                id,
                label,
                at,
                author,
                version,
                changes.reversed().stream().map(Change::inverse).toList());
    }
}
