package quotemark.session;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;

/// What else has to go with something that is deleted, and in which order.
final class Deletion {
    private Deletion() {}

    /// A quote takes along the notes and tags about it and the claims that it alone states; quotes
    /// nested in it move out to where it stood. A claim takes along its occurrences, its evidence,
    /// its notes and its tags.
    static List<Change> of(Annotations annotations, Entity entity) {
        return switch (entity) {
            case Quote quote -> ofQuote(annotations, quote);
            case Claim claim -> ofClaim(annotations, claim);
            default -> withRemarks(annotations, entity);
        };
    }

    /// An article takes along all that was said about it, and the claims that occur nowhere else.
    static List<Change> ofArticle(Annotations annotations) {
        UUID version = annotations.version().id();
        List<Claim> claims =
                annotations.claims().stream()
                        .filter(claim -> occursOnlyIn(annotations, claim, version))
                        .toList();
        Stream<Entity> evidence =
                annotations.evidence().stream()
                        .filter(e ->
                                stands(e, version)
                                        || claims.stream().anyMatch(c -> c.id().equals(e.claim())))
                        .map(e -> e);
        return Stream.<Stream<? extends Entity>>of(
                        annotations.remarks().stream(),
                        evidence,
                        annotations.occurrences().stream(),
                        claims.stream(),
                        annotations.quotes().reversed().stream(),
                        Stream.of(annotations.version(), annotations.article()))
                .flatMap(entities -> entities)
                .map(Change::delete)
                .toList();
    }

    private static boolean occursOnlyIn(Annotations annotations, Claim claim, UUID version) {
        return annotations.occurrencesOfClaim(claim.id()).stream()
                .allMatch(occurrence -> occurrence.version().equals(version));
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
        for (Occurrence occurrence : annotations.occurrencesInQuote(quote.id())) {
            changes.addAll(ofOccurrence(annotations, occurrence));
        }
        changes.addAll(withRemarks(annotations, quote));
        return changes;
    }

    private static List<Change> ofOccurrence(Annotations annotations, Occurrence occurrence) {
        boolean only = annotations.occurrencesOfClaim(occurrence.claim()).size() == 1;
        return annotations
                .find(occurrence.claim(), Claim.class)
                .filter(_ -> only)
                .map(claim -> ofClaim(annotations, claim))
                .orElseGet(() -> List.of(Change.delete(occurrence)));
    }

    private static List<Change> ofClaim(Annotations annotations, Claim claim) {
        Stream<Occurrence> occurrences = annotations.occurrencesOfClaim(claim.id()).stream();
        Stream<Evidence> evidence = annotations.evidence(claim.id()).stream();
        return Stream.concat(
                        Stream.<Entity>concat(occurrences, evidence).map(Change::delete),
                        withRemarks(annotations, claim).stream())
                .toList();
    }

    private static List<Change> withRemarks(Annotations annotations, Entity entity) {
        return Stream.concat(
                        annotations.remarksAbout(entity.id()).stream().map(Change::delete),
                        Stream.of(Change.delete(entity)))
                .toList();
    }
}
