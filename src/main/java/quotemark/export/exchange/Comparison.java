package quotemark.export.exchange;

import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

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
    private final Set<UUID> present = new HashSet<>();
    private int made;

    Comparison(Annotations here, Merge.Library library) {
        this.here = here;
        this.library = library;
    }

    /// Whether all that it needs is here; if not, it is told.
    boolean keeps(Entity theirs, Entity placed) {
        boolean refersToWhatIsHere = References.of(placed).allMatch(this::isPresent);
        boolean hasItsSource =
                !(placed instanceof Evidence evidence) || library.has(evidence.source());
        if (refersToWhatIsHere && hasItsSource) {
            return true;
        }
        unplaced.add(theirs);
        return false;
    }

    private boolean isPresent(UUID id) {
        return present.contains(id) || here.find(id, Entity.class).isPresent();
    }

    void compare(Entity placed) {
        present.add(placed.id());
        Optional<Entity> now = library.find(placed.id());
        if (now.isEmpty()) {
            if (!isSaidAlready(placed)) {
                changes.add(Change.create(placed));
            }
            return;
        }
        NavigableMap<Integer, Entity> history = library.history(placed.id());
        OptionalInt edit = last(history, placed);
        made = Math.max(made, edit.orElse(history.isEmpty() ? 0 : history.firstKey()));
        if (!now.get().equals(placed)) {
            if (edit.isPresent()) {
                kept.add(now.get());
            } else {
                changes.add(Change.replace(now.get(), placed));
            }
        }
    }

    private static OptionalInt last(NavigableMap<Integer, Entity> history, Entity value) {
        return history.entrySet().stream()
                .filter(past -> past.getValue().equals(value))
                .mapToInt(Map.Entry::getKey)
                .max();
    }

    /// What can be said only once in a library, and was said by somebody else.
    private boolean isSaidAlready(Entity entity) {
        return switch (entity) {
            case ClaimLink link ->
                    here.links().claimLinks(link.from()).stream().anyMatch(link::repeats);
            case Dismissal dismissal ->
                    here.links().dismissals(dismissal.claim()).stream()
                            .anyMatch(known ->
                                    known.isOfSamePlace(dismissal)
                                            && known.speaker().equals(dismissal.speaker()));
            default -> false;
        };
    }

    /// All of it.
    ///
    /// @param incomplete what was not placed, or not wholly
    Merge merge(List<Entity> incomplete) {
        var hulls = new Hulls(here, changes);
        List<Change> sound = hulls.sound();
        var told = new ArrayList<>(incomplete);
        told.addAll(unplaced);
        told.addAll(hulls.freed());
        var conflicts = new HashSet<UUID>();
        sound.stream()
                .filter(change -> change.before() != null && isChangedSince(change.id()))
                .forEach(change -> conflicts.add(change.id()));
        return new Merge(sound, conflicts, kept, told.stream().distinct().toList());
    }

    private boolean isChangedSince(UUID id) {
        NavigableMap<Integer, Entity> history = library.history(id);
        return !history.isEmpty() && history.lastKey() > made;
    }
}
