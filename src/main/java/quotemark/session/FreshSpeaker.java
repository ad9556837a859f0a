package quotemark.session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Palette;
import quotemark.annotation.Speaker;

/// Speakers whom the library does not know yet, in a colour of their own.
final class FreshSpeaker {
    private FreshSpeaker() {}

    static Speaker named(String name, Annotations now) {
        return Speaker.named(name.strip(), colour(now));
    }

    /// A source that the article does not name.
    static Speaker unnamed(Annotations now) {
        return new Speaker(
                UUID.randomUUID(),
                "Unnamed source",
                List.of(),
                Speaker.Kind.UNNAMED,
                "",
                "",
                "",
                colour(now),
                "UN");
    }

    /// The colour that the fewest speakers of this article have; of several, the one that the
    /// fewest of the library have.
    private static int colour(Annotations now) {
        Set<UUID> here =
                now.quotes().stream()
                        .flatMap(quote -> Stream.ofNullable(quote.speaker()))
                        .collect(Collectors.toSet());
        Map<Integer, Long> inArticle =
                uses(now.speakers().stream().filter(s -> here.contains(s.id())));
        Map<Integer, Long> inLibrary = uses(now.speakers().stream());
        return IntStream.range(0, Palette.SIZE)
                .boxed()
                .min(
                        Comparator.comparing((Integer c) -> inArticle.getOrDefault(c, 0L))
                                .thenComparing(c -> inLibrary.getOrDefault(c, 0L)))
                .orElse(0);
    }

    private static Map<Integer, Long> uses(Stream<Speaker> speakers) {
        return speakers.collect(
                Collectors.groupingBy(
                        s -> Math.floorMod(s.colour(), Palette.SIZE), Collectors.counting()));
    }
}
