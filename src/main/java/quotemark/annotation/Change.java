package quotemark.annotation;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One entity before and after. Null before: it is new. Null after: it is gone.
public record Change(@Nullable Entity before, @Nullable Entity after) {

    /// @throws IllegalArgumentException unless both are the same entity, or one is null
    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change of nothing");
        }
        if (before != null
                && after != null
                && (!before.id().equals(after.id()) || before.getClass() != after.getClass())) {
            throw new IllegalArgumentException("a change of one entity into another");
        }
    }

    public static Change create(Entity entity) {
        return new Change(null, entity);
    }

    public static Change replace(Entity before, Entity after) {
        return new Change(before, after);
    }

    public static Change delete(Entity entity) {
        return new Change(entity, null);
    }

    public Change inverse() {
        return new Change(after, before);
    }

    /// Whichever there is, the later one first.
    public Entity entity() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    public UUID id() {
        return entity().id();
    }
}
