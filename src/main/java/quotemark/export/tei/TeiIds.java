package quotemark.export.tei;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The names by which elements refer to each other.
final class TeiIds {
    private static final String ENTITY = "u-";

    private TeiIds() {}

    /// Of a speaker, claim or annotation; a UUID alone may begin with a digit, which XML forbids.
    static String of(UUID entity) {
        return ENTITY + entity;
    }

    static Optional<UUID> entity(String id) {
        return id.startsWith(ENTITY)
                ? Optional.of(UUID.fromString(id.substring(ENTITY.length())))
                : Optional.empty();
    }

    /// Of a place in the text.
    static String anchor(int position) {
        return "p" + position;
    }

    /// Of a term of ours: `kind.direct`.
    static String category(String taxonomy, Enum<?> term) {
        return taxonomy + "." + term.name().toLowerCase(Locale.ROOT);
    }

    static String reference(String id) {
        return "#" + id;
    }
}
