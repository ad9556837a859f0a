package quotemark.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An open claim of an article names somebody, and no quote of theirs in the article answers it.
///
/// Only what the reader has decided is looked at. A quote answers a claim if the claim stands in
/// it, whatever its stance, or if evidence on the claim does.
///
/// @param named the name or alias by which the speaker is named
public record NoReply(Claim claim, Speaker speaker, String named) {
    /// Shorter family names are too often words.
    private static final int SHORTEST_NAME = 3;

    /// All of an article that are not dismissed, in the order of the claims.
    public static List<NoReply> in(Annotations annotations) {
        return annotations.claims().stream()
                .flatMap(claim -> to(annotations, claim).stream())
                .toList();
    }

    /// Those to one claim that are not dismissed, by the speakers' names.
    public static List<NoReply> to(Annotations annotations, Claim claim) {
        if (!claim.status().isOpen()) {
            return List.of();
        }
        var words = Words.of(words(annotations, claim));
        return annotations.speakers().stream()
                .flatMap(speaker ->
                        named(speaker, words)
                                .map(name -> new NoReply(claim, speaker, name))
                                .stream())
                .filter(missing -> !missing.isAnswered(annotations))
                .filter(missing -> !missing.isDismissed(annotations))
                .toList();
    }

    /// The statement, and the words of the article in which it stands, those too whose place is
    /// lost.
    private static String words(Annotations annotations, Claim claim) {
        Stream<String> passages =
                annotations.occurrencesOfClaim(claim.id()).stream()
                        .filter(o -> o.version().equals(annotations.version().id()))
                        .flatMap(annotations::anchors)
                        .map(a -> a.exact());
        return String.join("\n", Stream.concat(Stream.of(claim.statement()), passages).toList());
    }

    private static Optional<String> named(Speaker speaker, Words words) {
        return names(speaker).filter(words::name).findFirst();
    }

    private static Stream<String> names(Speaker speaker) {
        if (speaker.kind() == Speaker.Kind.UNNAMED) {
            return Stream.of();
        }
        Stream<String> known = Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream());
        String family = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
        boolean person = speaker.kind() == Speaker.Kind.PERSON && family.length() >= SHORTEST_NAME;
        return person ? Stream.concat(known, Stream.of(family)) : known;
    }

    /// Some words, and the same in lower case: a library may have thousands of names to look for.
    private record Words(String words, String lowerCase) {
        static Words of(String words) {
            return new Words(words, words.toLowerCase(Locale.ROOT));
        }

        boolean name(String name) {
            return !name.isBlank()
                    && lowerCase.contains(name.toLowerCase(Locale.ROOT))
                    && Pattern.compile(
                                    "(?iu)(?<![\\p{L}\\p{N}])"
                                            + Pattern.quote(name)
                                            + "(?![\\p{L}\\p{N}])")
                            .matcher(words)
                            .find();
        }
    }

    private boolean isAnswered(Annotations annotations) {
        Stream<UUID> stating =
                annotations.occurrencesOfClaim(claim.id()).stream()
                        .flatMap(o -> Stream.ofNullable(o.quote()));
        Stream<UUID> answering =
                annotations.evidence(claim.id()).stream()
                        .flatMap(e -> around(annotations, e).map(Quote::id));
        return Stream.concat(stating, answering)
                .flatMap(id -> annotations.find(id, Quote.class).stream())
                .filter(quote -> quote.version().equals(annotations.version().id()))
                .anyMatch(quote -> speaker.id().equals(quote.speaker()));
    }

    private static Stream<Quote> around(Annotations annotations, Evidence evidence) {
        return evidence.source() instanceof Evidence.Source.Passage passage
                        && passage.version().equals(annotations.version().id())
                ? annotations.quotesTouching(passage.anchor().span()).stream()
                : Stream.of();
    }

    private boolean isDismissed(Annotations annotations) {
        return annotations.links().dismissals(claim.id()).stream()
                .anyMatch(d ->
                        d.version().equals(annotations.version().id())
                                && d.speaker().equals(speaker.id()));
    }

    /// Why, in a sentence.
    public String explanation() {
        return "The claim names %s (“%s”), and no quote of theirs in this article answers it."
                .formatted(speaker.name(), named);
    }
}
