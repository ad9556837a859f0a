package quotemark.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.text.Anchor;

/// One claim at a glance: who asserts it, who disputes it, on what evidence, and what was
/// concluded.
///
/// @param asserting the places where it is asserted, hedged, repeated or reported, the oldest first
/// @param disputing the places where it is denied, the oldest first
/// @param contester who contests it besides; empty if nobody is named, or their denial is there
/// @param evidence what weighs most of each relation first
/// @param verdicts the one that counts first
public record ClaimBoard(
        Claim claim,
        List<Place> asserting,
        List<Place> disputing,
        String contester,
        List<Proof> evidence,
        List<Verdict> verdicts,
        List<Related> related) {

    /// Where the claim stands.
    ///
    /// @param article null if it is not known
    /// @param speaker who says so; null where it is the article, or nobody knows
    public record Place(
            Occurrence occurrence,
            @Nullable Article article,
            @Nullable Speaker speaker,
            String words) {}

    /// What bears on the claim.
    ///
    /// @param article in which a passage stands; null for other sources
    public record Proof(Evidence evidence, @Nullable Article article) {}

    /// Another claim.
    public record Related(ClaimLink link, Claim claim) {}

    /// Gathers what a graph has of one of its claims.
    public static ClaimBoard of(ClaimGraph graph, Claim claim) {
        return new Gathering(graph, claim).board();
    }

    private record Gathering(ClaimGraph graph, Claim claim, Links links, Map<UUID, Entity> around) {

        Gathering(ClaimGraph graph, Claim claim) {
            this(
                    graph,
                    claim,
                    graph.links(),
                    graph.entities().collect(Collectors.toMap(Entity::id, entity -> entity)));
        }

        ClaimBoard board() {
            List<Place> places =
                    links.occurrences(claim.id()).stream()
                            .map(this::place)
                            .sorted(Comparator.comparing(Gathering::published))
                            .toList();
            return new ClaimBoard(
                    claim,
                    places.stream().filter(p -> !denies(p)).toList(),
                    places.stream().filter(Gathering::denies).toList(),
                    contester(places),
                    links.evidence(claim.id()).stream()
                            .sorted(
                                    Comparator.comparing(Evidence::relation)
                                            .thenComparing(
                                                    Evidence::strength, Comparator.reverseOrder()))
                            .map(this::proof)
                            .toList(),
                    links.verdicts(claim.id()),
                    links.claimLinks(claim.id()).stream().flatMap(this::related).toList());
        }

        private Place place(Occurrence occurrence) {
            @Nullable Quote quote = find(occurrence.quote(), Quote.class);
            String words =
                    quote != null && occurrence.passages().isEmpty()
                            ? quote.words(Fragment.Role.CONTENT)
                            : occurrence.passages().stream()
                                    .map(Anchor::exact)
                                    .collect(Collectors.joining(" […] "));
            return new Place(
                    occurrence,
                    graph.around().articles().get(occurrence.version()),
                    quote == null ? null : find(quote.speaker(), Speaker.class),
                    words);
        }

        private static boolean denies(Place place) {
            return place.occurrence.stance() == Occurrence.Stance.DENIES;
        }

        private static String published(Place place) {
            return place.article == null ? "" : place.article.published();
        }

        private String contester(List<Place> places) {
            return switch (claim.contester()) {
                case Contester.Unknown _ -> "";
                case Contester.TheArticle _ -> "the article";
                case Contester.Outside outside -> outside.name();
                case Contester.BySpeaker by -> speaking(places, by.speaker());
            };
        }

        private String speaking(List<Place> places, UUID speaker) {
            boolean denied =
                    places.stream()
                            .filter(Gathering::denies)
                            .map(Place::speaker)
                            .filter(Objects::nonNull)
                            .anyMatch(s -> s.id().equals(speaker));
            return Optional.ofNullable(find(speaker, Speaker.class))
                    .filter(_ -> !denied)
                    .map(Speaker::name)
                    .orElse("");
        }

        private Proof proof(Evidence evidence) {
            return new Proof(
                    evidence,
                    evidence.source() instanceof Evidence.Source.Passage passage
                            ? graph.around().articles().get(passage.version())
                            : null);
        }

        private Stream<Related> related(ClaimLink link) {
            return Optional.ofNullable(find(link.other(claim.id()), Claim.class))
                    .map(other -> new Related(link, other))
                    .stream();
        }

        private <E extends Entity> @Nullable E find(@Nullable UUID id, Class<E> kind) {
            return id != null && kind.isInstance(around.get(id)) ? kind.cast(around.get(id)) : null;
        }
    }
}
