package quotemark.reader.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quotemark.reader.manuscript.Role;
import quotemark.reader.manuscript.StyleName;

/// The styles of an office file, as far as they say what a paragraph is.
final class Looks {
    private final Map<String, Look> byId = new HashMap<>();

    /// One style.
    ///
    /// @param name as people see it, in English for those that come with the program
    /// @param parent the id of the style that it is based on
    /// @param strong whether it is bold; null if it does not say
    /// @param level of a heading; 0 if it is none, null if it does not say
    record Look(
            String name,
            @Nullable String parent,
            @Nullable Boolean strong,
            @Nullable Integer level,
            boolean listed) {}

    void add(String id, Look look) {
        byId.put(id, look);
    }

    Role role(String id) {
        Set<String> seen = new HashSet<>();
        for (Look look = look(id); look != null; look = parent(look)) {
            Optional<Role> role = role(look);
            if (role.isPresent()) {
                return role.get();
            }
            if (!seen.add(look.name())) {
                return Role.BODY;
            }
        }
        return Role.BODY;
    }

    boolean isStrong(String id) {
        Set<String> seen = new HashSet<>();
        for (Look look = byId.get(id); look != null; look = parent(look)) {
            if (look.strong() != null) {
                return look.strong();
            }
            if (!seen.add(look.name())) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Look parent(Look look) {
        return look.parent() == null ? null : look(look.parent());
    }

    /// A style that comes with the program may be used without being described.
    private Look look(String id) {
        return byId.getOrDefault(id, new Look(id, null, null, null, false));
    }

    private static Optional<Role> role(Look look) {
        Optional<Role> named = StyleName.role(look.name());
        if (named.isPresent()) {
            return named;
        }
        if (look.level() != null && look.level() > 0) {
            return Optional.of(Role.HEADING);
        }
        return look.listed() ? Optional.of(Role.ITEM) : Optional.empty();
    }
}
