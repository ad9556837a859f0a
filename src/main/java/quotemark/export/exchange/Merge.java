package quotemark.export.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;

/// What taking a colleague's copy into an article does: nothing is deleted, what they changed
/// becomes as they have it, and what cannot be placed is told.
///
/// @param changes one edit; empty if everything is here already
/// @param added how many things are new here
/// @param changed how many were here and are different now
/// @param unplaced what is left out, wholly or in part, because its words are not in this text, or
///   it points to an article or a file that is not here
public record Merge(List<Change> changes, int added, int changed, List<Entity> unplaced) {

    /// What the library knows beyond the article.
    public interface Library {
        /// The entity of this id, wherever in the library it is.
        Optional<Entity> find(UUID id);

        /// Whether evidence of this source could be kept.
        boolean has(Evidence.Source source);
    }

    public Merge {
        changes = List.copyOf(changes);
        unplaced = List.copyOf(unplaced);
    }

    /// Compares the copy with what is here.
    ///
    /// @param here the article that the copy is of, as it is now
    public static Merge of(Parcel copy, Annotations here, Library library) {
        var placing = new Placing(copy, here);
        var changes = new ArrayList<Change>();
        var unplaced = new ArrayList<Entity>();
        for (Entity entity : copy.entities()) {
            Optional<Entity> placed = placing.place(entity);
            if (placed.isPresent() && !isKept(placed.get(), library)) {
                unplaced.add(entity);
            } else {
                placed.flatMap(one -> change(library.find(one.id()), one)).ifPresent(changes::add);
            }
        }
        unplaced.addAll(placing.incomplete());
        int added = (int) changes.stream().filter(change -> change.before() == null).count();
        return new Merge(changes, added, changes.size() - added, unplaced);
    }

    private static boolean isKept(Entity entity, Library library) {
        return !(entity instanceof Evidence evidence) || library.has(evidence.source());
    }

    private static Optional<Change> change(Optional<Entity> before, Entity after) {
        if (before.isEmpty()) {
            return Optional.of(Change.create(after));
        }
        return before.get().equals(after)
                ? Optional.empty()
                : Optional.of(Change.replace(before.get(), after));
    }
}
