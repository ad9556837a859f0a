package quotemark.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.text.Span;

/// Goes from annotation to annotation in the order of the text.
public final class Walk {
    private Walk() {}

    /// Something to stop at.
    ///
    /// @param entity the quote, claim, note or tag
    public record Stop(UUID entity, Span span) {}

    /// The next stop after a position, around the end of the article if need be.
    public static Optional<Stop> next(Annotations annotations, Stop from) {
        return next(stops(annotations, _ -> true), from);
    }

    public static Optional<Stop> previous(Annotations annotations, Stop from) {
        return next(stops(annotations, _ -> true).reversed(), from);
    }

    /// The next thing that needs a decision: a suggestion, a quote without a speaker, a claim
    /// without evidence.
    ///
    /// @param suggested where the suggestions stand
    static Optional<Stop> nextDecision(Annotations annotations, List<Stop> suggested, Stop from) {
        return next(decisions(annotations, suggested), from);
    }

    static Optional<Stop> previousDecision(
            Annotations annotations, List<Stop> suggested, Stop from) {
        return next(decisions(annotations, suggested).reversed(), from);
    }

    private static List<Stop> decisions(Annotations annotations, List<Stop> suggested) {
        return Stream.concat(
                        stops(annotations, stop -> isOpen(annotations, stop)).stream(),
                        suggested.stream())
                .sorted(ORDER)
                .toList();
    }

    private static Optional<Stop> next(List<Stop> stops, Stop from) {
        if (stops.isEmpty()) {
            return Optional.empty();
        }
        boolean backwards =
                stops.size() > 1 && ORDER.compare(stops.getFirst(), stops.getLast()) > 0;
        Comparator<Stop> order = backwards ? ORDER.reversed() : ORDER;
        return Optional.of(
                stops.stream()
                        .filter(stop -> order.compare(stop, from) > 0)
                        .findFirst()
                        .orElse(stops.getFirst()));
    }

    private static final Comparator<Stop> ORDER =
            Comparator.comparing(Stop::span).thenComparing(Stop::entity);

    private static List<Stop> stops(Annotations annotations, Predicate<Stop> wanted) {
        Stream<Stop> quotes = annotations.quotes().stream().map(q -> new Stop(q.id(), q.hull()));
        Stream<Stop> claims =
                annotations.occurrences().stream()
                        .filter(o -> o.quote() == null || !o.passages().isEmpty())
                        .map(o -> new Stop(o.claim(), annotations.spans(o).getFirst()));
        Stream<Stop> remarks =
                annotations.remarks().stream()
                        .flatMap(r ->
                                Stream.ofNullable(r.passage())
                                        .map(p -> new Stop(r.id(), p.span())));
        return Stream.of(quotes, claims, remarks)
                .flatMap(s -> s)
                .filter(wanted)
                .sorted(ORDER)
                .toList();
    }

    private static boolean isOpen(Annotations annotations, Stop stop) {
        boolean nobody =
                annotations
                        .find(stop.entity(), Quote.class)
                        .filter(q -> q.speaker() == null)
                        .isPresent();
        Stream<UUID> claims =
                Stream.concat(
                        annotations.find(stop.entity(), Claim.class).stream().map(Claim::id),
                        annotations.occurrencesInQuote(stop.entity()).stream()
                                .map(Occurrence::claim));
        return nobody || claims.anyMatch(claim -> annotations.evidence(claim).isEmpty());
    }

    /// Where an entity stands, if it stands in this text.
    public static Optional<Stop> stop(Annotations annotations, UUID entity) {
        return stops(annotations, _ -> true).stream()
                .filter(s -> s.entity().equals(entity))
                .findFirst();
    }
}
