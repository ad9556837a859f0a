package quotemark.session;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Links;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;

/// What else has to go with something that is deleted, and in which order.
final class Deletion {
    private Deletion() {}

    /// A quote takes along the notes and tags about it and the places of the claims in it; quotes
    /// nested in it move out to where it stood. A claim takes along its places in this text. A
    /// claim that then stands nowhere goes, with all that hangs on it.
    static List<Change> of(Annotations annotations, Entity entity) {
        return switch (entity) {
            case Quote quote -> ofQuote(annotations, quote);
            case Claim claim -> ofPlaces(annotations, claim.id(), placesHere(annotations, claim));
            default -> withRemarks(annotations, entity);
        };
    }

    /// A claim takes along everything that hangs on it, wherever it stands.
    ///
    /// @param links has all of it
    static List<Change> ofClaim(Links links, Claim claim) {
        return Stream.concat(links.referringTo(claim.id()).stream(), Stream.of(claim))
                .map(Change::delete)
                .toList();
    }

    /// An article takes along all that was said about it in all its versions, and the claims that
    /// occur nowhere else.
    ///
    /// @param versions all it has
    /// @param tried what changes would make of a version
    static List<Change> ofArticle(
            List<Annotations> versions, BiFunction<Annotations, List<Change>, Annotations> tried) {
        var changes = new ArrayList<Change>();
        for (Annotations version : versions) {
            changes.addAll(ofVersion(tried.apply(version, changes)));
        }
        changes.add(Change.delete(versions.getFirst().article()));
        return changes;
    }

    private static List<Change> ofVersion(Annotations annotations) {
        UUID version = annotations.version().id();
        Stream<Change> claims =
                annotations.claims().stream()
                        .flatMap(claim ->
                                ofPlaces(annotations, claim.id(), placesHere(annotations, claim))
                                        .stream());
        Stream<Change> evidence =
                annotations.evidence().stream().filter(e -> stands(e, version)).map(Change::delete);
        Stream<? extends Entity> rest =
                Stream.<Stream<? extends Entity>>of(
                                annotations.remarks().stream(),
                                annotations.decisions().stream(),
                                annotations.quotes().reversed().stream(),
                                Stream.of(annotations.version()))
                        .flatMap(entities -> entities);
        return Stream.of(evidence, claims, rest.map(Change::delete))
                .flatMap(changes -> changes)
                .distinct()
                .toList();
    }

    private static boolean stands(Evidence evidence, UUID version) {
        return evidence.source() instanceof Evidence.Source.Passage passage
                && passage.version().equals(version);
    }

    private static List<Change> ofQuote(Annotations annotations, Quote quote) {
        var changes = new ArrayList<Change>();
        for (Quote nested : annotations.nestedIn(quote.id())) {
            changes.add(Change.replace(nested, nested.withParent(quote.parent())));
        }
        List<Occurrence> places = annotations.occurrencesInQuote(quote.id());
        places.stream()
                .map(Occurrence::claim)
                .distinct()
                .forEach(claim ->
                        changes.addAll(
                                ofPlaces(
                                        annotations,
                                        claim,
                                        places.stream()
                                                .filter(o -> o.claim().equals(claim))
                                                .toList())));
        changes.addAll(withRemarks(annotations, quote));
        return changes;
    }

    private static List<Occurrence> placesHere(Annotations annotations, Claim claim) {
        return annotations.occurrencesOfClaim(claim.id()).stream()
                .filter(o -> o.version().equals(annotations.version().id()))
                .toList();
    }

    /// Some of the places where a claim stands; with the last of a text, what concerns it there.
    private static List<Change> ofPlaces(
            Annotations annotations, UUID id, List<Occurrence> places) {
        List<Occurrence> left = new ArrayList<>(annotations.occurrencesOfClaim(id));
        left.removeAll(places);
        if (left.isEmpty()) {
            return annotations
                    .find(id, Claim.class)
                    .map(claim -> ofClaim(annotations.links(), claim))
                    .orElse(List.of());
        }
        Stream<Dismissal> dismissals =
                annotations.links().dismissals(id).stream()
                        .filter(d -> left.stream().noneMatch(o -> o.version().equals(d.version())));
        return Stream.concat(dismissals, places.stream()).map(Change::delete).toList();
    }

    private static List<Change> withRemarks(Annotations annotations, Entity entity) {
        return Stream.concat(
                        annotations.remarksAbout(entity.id()).stream().map(Change::delete),
                        Stream.of(Change.delete(entity)))
                .toList();
    }
}
