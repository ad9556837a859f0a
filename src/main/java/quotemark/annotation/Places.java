package quotemark.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.text.Span;

/// Where in the text things stand, and what stands at a place.
public final class Places {
    private Places() {}

    /// The passages of a quote, occurrence, evidence or note, or of a claim wherever it occurs
    /// here, in text order. None for what has no place in this text.
    public static List<Passage> of(Annotations annotations, @Nullable UUID id) {
        return annotations.find(id, Entity.class).stream()
                .flatMap(entity -> of(annotations, entity))
                .sorted()
                .toList();
    }

    private static Stream<Passage> of(Annotations annotations, Entity entity) {
        UUID here = annotations.version().id();
        return switch (entity) {
            case Claim claim ->
                    annotations.occurrencesOfClaim(claim.id()).stream()
                            .filter(occurrence -> occurrence.version().equals(here))
                            .flatMap(occurrence -> of(annotations, occurrence));
            case Occurrence occurrence when occurrence.version().equals(here) ->
                    annotations.spans(occurrence).stream().map(span -> claimed(span, occurrence));
            default -> Passage.of(entity, here);
        };
    }

    private static Passage claimed(Span span, Occurrence occurrence) {
        return new Passage(span, Passage.Part.CLAIM, occurrence.id());
    }

    /// All that touches a span, the innermost (shortest) first; a claim that is a whole quote comes
    /// after the quote. O(log n + hits) but for the sorting of the hits.
    public static List<Passage> at(Annotations annotations, Span span) {
        return annotations.overlapping(span).stream()
                .sorted(
                        Comparator.comparingInt((Passage p) -> p.span().length())
                                .thenComparing(Comparator.naturalOrder()))
                .flatMap(passage -> Stream.concat(Stream.of(passage), claims(annotations, passage)))
                .toList();
    }

    private static Stream<Passage> claims(Annotations annotations, Passage passage) {
        return passage.part() == Passage.Part.CONTENT
                ? annotations.occurrencesInQuote(passage.owner()).stream()
                        .filter(occurrence -> occurrence.passages().isEmpty())
                        .map(occurrence -> claimed(passage.span(), occurrence))
                : Stream.of();
    }

    /// What the reader means who chooses a passage: the quote, the claim that occurs there or is
    /// answered there, the note.
    public static Optional<UUID> subject(Annotations annotations, Passage passage) {
        return annotations
                .find(passage.owner(), Entity.class)
                .map(owner ->
                        switch (owner) {
                            case Occurrence occurrence -> occurrence.claim();
                            case Evidence evidence -> evidence.claim();
                            default -> owner.id();
                        });
    }
}
