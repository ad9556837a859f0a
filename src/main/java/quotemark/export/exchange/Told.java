package quotemark.export.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Entity;

/// What a merge does, in words: one line an entity.
///
/// @param added what is new: "Quote “It is safe”"
/// @param changed "Quote “It is safe”: speaker was Ada Berg, is now Ines Pell"
/// @param conflicting the same of what was changed here too since the copy was made
/// @param kept what stays as it was changed here
/// @param unplaced what was left out, wholly or in part
public record Told(
        List<String> added,
        List<String> changed,
        List<String> conflicting,
        List<String> kept,
        List<String> unplaced) {

    public Told {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        conflicting = List.copyOf(conflicting);
        kept = List.copyOf(kept);
        unplaced = List.copyOf(unplaced);
    }

    /// In the words of both sides.
    ///
    /// @param copy whose entities may not be here
    /// @param before the article without the changes
    public static Told of(Merge merge, Parcel copy, Annotations before) {
        Annotations after = Hulls.after(before, merge.changes());
        var changed = new ArrayList<String>();
        var conflicting = new ArrayList<String>();
        for (Change change : merge.changed()) {
            (merge.conflicts().contains(change.id()) ? conflicting : changed)
                    .add(line(change, new Facts(before), new Facts(after)));
        }
        var theirs = new Facts(Annotations.of(copy.article(), copy.version(), copy.entities()));
        return new Told(
                names(merge.added(), new Facts(after)),
                changed,
                conflicting,
                names(merge.kept(), new Facts(before)),
                names(merge.unplaced(), theirs));
    }

    private static List<String> names(List<Entity> entities, Facts facts) {
        return entities.stream().map(facts::name).toList();
    }

    private static String line(Change change, Facts before, Facts after) {
        Entity then = Objects.requireNonNull(change.before());
        Map<String, String> was = before.of(then);
        var differences = new ArrayList<String>();
        after.of(change.entity())
                .forEach((fact, is) -> {
                    String old = was.getOrDefault(fact, "");
                    if (!old.equals(is)) {
                        differences.add(
                                "%s was %s, is now %s".formatted(fact, orNone(old), orNone(is)));
                    }
                });
        return before.name(then) + ": " + String.join("; ", differences);
    }

    private static String orNone(String fact) {
        return fact.isEmpty() ? "none" : fact;
    }
}
