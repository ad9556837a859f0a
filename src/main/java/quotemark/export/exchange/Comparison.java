package quotemark.export.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;

/// Compares what was placed with what is here, one entity after the other.
///
/// A copy does not say when it was made; the log of edits does: whatever the copy has that is or
/// was here, was so at that time.
final class Comparison {
    private final Annotations here;
    private final Merge.Library library;
    private final List<Change> changes = new ArrayList<>();
    private final List<Entity> kept = new ArrayList<>();
    private final List<Entity> unplaced = new ArrayList<>();
    private final Map<UUID, Entity> present = new HashMap<>();
    private int made;

    Comparison(Annotations here, Merge.Library library) {
        this.here = here;
        this.library = library;
        present.put(here.article().id(), here.article());
        present.put(here.version().id(), here.version());
    }

    /// Whether all that it needs is here; if not, it is told.
    boolean keeps(Entity theirs, Entity placed) {
        boolean refersToWhatIsHere = Reference.of(placed).allMatch(this::isPresent);
        boolean hasItsSource =
                !(placed instanceof Evidence evidence) || library.has(evidence.source());
        if (refersToWhatIsHere && hasItsSource && !isOfTakenIdentity(placed)) {
            return true;
        }
        unplaced.add(theirs);
        return false;
    }

    private boolean isPresent(Reference reference) {
        return Optional.ofNullable(present.get(reference.id()))
                .or(() -> here.find(reference.id(), Entity.class))
                .filter(reference::isTo)
                .isPresent();
    }

    /// Whether something else has its id, here or before it in the copy, as only a copy that was
    /// edited by hand can have it.
    private boolean isOfTakenIdentity(Entity placed) {
        return Optional.ofNullable(present.get(placed.id()))
                .map(before -> !before.equals(placed))
                .or(() -> library.find(placed.id()).map(now -> now.getClass() != placed.getClass()))
                .orElse(false);
    }

    void compare(Entity placed) {
        present.put(placed.id(), placed);
        Optional<Entity> now = library.find(placed.id());
        if (isSaidAlready(placed)) {
            return;
        }
        if (now.isEmpty()) {
            changes.add(Change.create(placed));
            return;
        }
        List<Merge.Past> history = library.history(placed.id());
        int at = lastOf(history, placed);
        if (!now.get().equals(placed)) {
            if (at >= 0 && isByHand(history.subList(at + 1, history.size()))) {
                kept.add(now.get());
            } else {
                changes.add(Change.replace(now.get(), placed));
            }
        }
        // It cannot be older than what it has.
        history.stream()
                .skip(Math.max(0, at))
                .limit(1)
                .filter(past -> !past.imported())
                .forEach(past -> made = Math.max(made, past.edit()));
    }

    private static int lastOf(List<Merge.Past> history, Entity value) {
        return history.stream().map(Merge.Past::entity).toList().lastIndexOf(value);
    }

    private static boolean isByHand(List<Merge.Past> later) {
        return later.stream().anyMatch(past -> !past.imported());
    }

    /// What can be said only once in a library, and was said by somebody else.
    private boolean isSaidAlready(Entity entity) {
        return switch (entity) {
            case ClaimLink link -> isAmong(library.links().claimLinks(link.from()), link);
            case Dismissal dismissal ->
                    isAmong(library.links().dismissals(dismissal.claim()), dismissal);
            default -> false;
        };
    }

    private boolean isAmong(List<? extends Entity> known, Entity entity) {
        return Stream.concat(known.stream(), changes.stream().map(Change::entity))
                .anyMatch(other -> !other.id().equals(entity.id()) && isSame(entity, other));
    }

    private static boolean isSame(Entity one, Entity other) {
        return switch (one) {
            case ClaimLink link -> other instanceof ClaimLink known && link.repeats(known);
            case Dismissal dismissal ->
                    other instanceof Dismissal known
                            && dismissal.isOfSamePlace(known)
                            && dismissal.speaker().equals(known.speaker());
            default -> false;
        };
    }

    /// All of it.
    ///
    /// @param incomplete what was not placed, or not wholly
    Merge merge(List<Entity> incomplete) {
        var hulls = new Hulls(here, changes);
        var dismissals = new Dismissals(here, hulls.sound());
        List<Change> sound = dismissals.sound();
        var told = new ArrayList<>(incomplete);
        told.addAll(unplaced);
        told.addAll(hulls.freed());
        told.addAll(dismissals.dropped());
        var conflicts = new HashSet<UUID>();
        sound.stream()
                .filter(change -> change.before() != null && isChangedSince(change.id()))
                .forEach(change -> conflicts.add(change.id()));
        return new Merge(sound, conflicts, kept, told.stream().distinct().toList());
    }

    private boolean isChangedSince(UUID id) {
        return library.history(id).stream()
                .anyMatch(past -> !past.imported() && past.edit() > made);
    }
}
