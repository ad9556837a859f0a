package quotemark.view.export;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be exported, by the articles' ids.
///
/// @param open null if none is open
/// @param chosen in the list of the library
/// @param all of the library
public record Scopes(@Nullable UUID open, List<UUID> chosen, List<UUID> all) {

    /// Whether what is chosen is anything else than what is open or all.
    boolean hasChoice() {
        return !chosen.isEmpty()
                && chosen.size() < all.size()
                && !(chosen.size() == 1 && chosen.getFirst().equals(open));
    }
}
