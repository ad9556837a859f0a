package quotemark.export.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Links;

/// What taking a colleague's copy into an article does: nothing is deleted (but the dismissal of a
/// reply to a claim that no longer stands there), what they changed becomes as they have it, what
/// was changed here alone stays, and what cannot be placed is told.
///
/// @param changes one edit; empty if everything is here already
/// @param conflicts the changed entities that were changed here too since the copy was made
/// @param kept what stays as it is here, because the copy only has what it was before
/// @param unplaced what is left out, wholly or in part, because its words are not in this text, or
///   it points to an article or a file that is not here
public record Merge(
        List<Change> changes, Set<UUID> conflicts, List<Entity> kept, List<Entity> unplaced) {

    /// What the library knows beyond the article.
    public interface Library {
        /// The entity of this id, wherever in the library it is.
        Optional<Entity> find(UUID id);

        /// Whether evidence of this source could be kept.
        boolean has(Evidence.Source source);

        /// What hangs on the claims of the copy, also through articles that it is not of.
        Links links();

        /// What an entity has been; the last is what it is. Empty if nobody knows.
        List<Past> history(UUID id);
    }

    /// What an entity was once.
    ///
    /// @param edit that made it so; later edits have greater numbers
    /// @param imported whether that came from a copy, and not from somebody who worked here
    public record Past(int edit, boolean imported, Entity entity) {}

    public Merge {
        changes = List.copyOf(changes);
        conflicts = Set.copyOf(conflicts);
        kept = List.copyOf(kept);
        unplaced = List.copyOf(unplaced);
    }

    /// Compares the copy with what is here.
    ///
    /// @param here the article that the copy is of, as it is now
    public static Merge of(Parcel copy, Annotations here, Library library) {
        var placing = new Placing(copy, here);
        var comparison = new Comparison(here, library);
        for (Entity entity : copy.entities()) {
            placing.place(entity)
                    .filter(placed -> comparison.keeps(entity, placed))
                    .ifPresent(comparison::compare);
        }
        return comparison.merge(placing.incomplete());
    }

    /// What was not here.
    public List<Entity> added() {
        return changes.stream()
                .filter(change -> change.before() == null)
                .map(Change::entity)
                .toList();
    }

    /// What was here and is different now.
    public List<Change> changed() {
        return changes.stream()
                .filter(change -> change.before() != null && change.after() != null)
                .toList();
    }
}
