package quotemark.export.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;

/// Sees to it that a reply is dismissed only where its claim stands: what is claimed at a place may
/// have become another claim in the copy.
final class Dismissals {
    private final Annotations here;
    private final Annotations after;
    private final Map<UUID, Change> changes = new LinkedHashMap<>();
    private final List<Entity> dropped = new ArrayList<>();

    Dismissals(Annotations here, List<Change> proposed) {
        this.here = here;
        after = Hulls.after(here, proposed);
        proposed.forEach(change -> changes.put(change.id(), change));
        Stream<Dismissal> known =
                here.claims().stream().flatMap(c -> here.links().dismissals(c.id()).stream());
        Stream<Entity> arriving = proposed.stream().map(Change::entity);
        Stream.concat(known, arriving)
                .map(Entity::id)
                .distinct()
                .flatMap(id -> after.find(id, Dismissal.class).stream())
                .filter(dismissal -> !stands(dismissal))
                .forEach(this::drop);
    }

    private boolean stands(Dismissal dismissal) {
        UUID version = here.version().id();
        return !dismissal.version().equals(version)
                || after.occurrencesOfClaim(dismissal.claim()).stream()
                        .anyMatch(occurrence -> occurrence.version().equals(version));
    }

    private void drop(Dismissal dismissal) {
        dropped.add(dismissal);
        changes.remove(dismissal.id());
        Optional<Dismissal> before = here.find(dismissal.id(), Dismissal.class);
        before.ifPresent(known -> changes.put(known.id(), Change.delete(known)));
    }

    /// The changes that can be made.
    List<Change> sound() {
        return List.copyOf(changes.values());
    }

    /// What is dismissed no longer.
    List<Entity> dropped() {
        return dropped;
    }
}
