package quotemark.library;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An edit without its changes, which may be many: what a menu needs to name it.
///
/// @param version the article version that was open, or null
public record LoggedEdit(
        UUID id, String label, Instant at, String author, @Nullable UUID version) {}
