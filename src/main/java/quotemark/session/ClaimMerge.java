package quotemark.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Contester;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Links;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Remark;
import quotemark.annotation.Tag;
import quotemark.annotation.Verdict;

/// One claim of two. What both have stays once.
///
/// @param links has all that hangs on either
record ClaimMerge(Links links, Claim stays, Claim goes) {

    /// Duplicates go first, because the library lets nobody say the same twice; the claim that goes
    /// comes last, because nothing may refer to it any more.
    List<Change> changes() {
        var there = new ArrayList<Entity>(links.referringTo(stays.id()));
        var removed = new ArrayList<Change>();
        var moved = new ArrayList<Change>();
        for (Entity before : links.referringTo(goes.id())) {
            Optional<Entity> after =
                    moved(before).filter(m -> there.stream().noneMatch(t -> saysTheSame(t, m)));
            after.ifPresentOrElse(
                    entity -> {
                        there.add(entity);
                        moved.add(Change.replace(before, entity));
                    },
                    () -> removed.add(Change.delete(before)));
        }
        Claim filled = filled();
        Stream<Change> filling =
                filled.equals(stays) ? Stream.of() : Stream.of(Change.replace(stays, filled));
        return Stream.of(removed.stream(), filling, moved.stream(), Stream.of(Change.delete(goes)))
                .flatMap(changes -> changes)
                .toList();
    }

    /// What the one says nothing of, the other may say.
    private Claim filled() {
        return stays.with(draft -> {
            draft.topic = stays.topic().isEmpty() ? goes.topic() : stays.topic();
            draft.date = stays.date().isEmpty() ? goes.date() : stays.date();
            draft.reason = stays.reason().isEmpty() ? goes.reason() : stays.reason();
            if (stays.contester() instanceof Contester.Unknown) {
                draft.contester = goes.contester();
            }
        });
    }

    /// The same on the claim that stays; nothing where that would be a link to itself.
    private Optional<Entity> moved(Entity entity) {
        return switch (entity) {
            case Occurrence occurrence -> Optional.of(occurrence.withClaim(stays.id()));
            case Evidence evidence -> Optional.of(evidence.withClaim(stays.id()));
            case Verdict verdict -> Optional.of(verdict.withClaim(stays.id()));
            case Dismissal dismissal -> Optional.of(dismissal.withClaim(stays.id()));
            case Remark remark -> Optional.of(remark.withAbout(stays.id()));
            case ClaimLink link when link.other(goes.id()).equals(stays.id()) -> Optional.empty();
            case ClaimLink link -> Optional.of(link.replacing(goes.id(), stays.id()));
            default -> throw new IllegalArgumentException("nothing that hangs on a claim");
        };
    }

    private static boolean saysTheSame(Entity one, Entity other) {
        return switch (one) {
            case Occurrence place when other instanceof Occurrence o -> place.standsWith(o);
            case Evidence known when other instanceof Evidence e ->
                    known.relation() == e.relation() && known.source().equals(e.source());
            case Dismissal known when other instanceof Dismissal d ->
                    known.version().equals(d.version()) && known.speaker().equals(d.speaker());
            case Tag known when other instanceof Tag t ->
                    known.term().equals(t.term())
                            && known.version().equals(t.version())
                            && Objects.equals(known.passage(), t.passage());
            case ClaimLink known when other instanceof ClaimLink l -> known.repeats(l);
            default -> false;
        };
    }
}
