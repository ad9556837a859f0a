package quotemark.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotemark.text.Span;

/// Leads from a claim to words of the same article that bear on it.
///
/// @param claim the nearest of the places where the claim stands
/// @param answer the words
public record Connector(Evidence evidence, Span claim, Span answer) {

    /// Those that begin, end or pass in a part of the text, in the order of the answers.
    public static List<Connector> in(Annotations annotations, Span part) {
        return annotations.evidence().stream()
                .flatMap(evidence -> of(annotations, evidence).stream())
                .filter(connector -> connector.hull().overlaps(part))
                .sorted(
                        Comparator.comparing(Connector::answer)
                                .thenComparing(connector -> connector.evidence.id()))
                .toList();
    }

    private static Optional<Connector> of(Annotations annotations, Evidence evidence) {
        return evidence.source() instanceof Evidence.Source.Passage passage
                        && passage.version().equals(annotations.version().id())
                ? nearest(annotations, evidence, passage.anchor().span())
                : Optional.empty();
    }

    private static Optional<Connector> nearest(
            Annotations annotations, Evidence evidence, Span answer) {
        Stream<Span> places =
                annotations.occurrencesOfClaim(evidence.claim()).stream()
                        .filter(o -> o.version().equals(annotations.version().id()))
                        .flatMap(o -> annotations.spans(o).stream());
        return places.filter(place -> !place.overlaps(answer))
                .min(Comparator.comparingInt(place -> distance(place, answer)))
                .map(place -> new Connector(evidence, place, answer));
    }

    private static int distance(Span one, Span other) {
        return Math.max(other.start() - one.end(), one.start() - other.end());
    }

    /// From the first to the last that it touches.
    private Span hull() {
        return new Span(
                Math.min(claim.start(), answer.start()), Math.max(claim.end(), answer.end()));
    }

    /// Whether the answer comes after the claim.
    public boolean isForward() {
        return claim.start() < answer.start();
    }

    /// The position of the claim where the connector begins: the nearest to the answer.
    public int from() {
        return isForward() ? claim.end() - 1 : claim.start();
    }

    /// The position of the answer where it ends.
    public int to() {
        return isForward() ? answer.start() : answer.end() - 1;
    }
}
