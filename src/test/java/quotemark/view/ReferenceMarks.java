package quotemark.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Quote.Kind;
import quotemark.annotation.Speaker;

/// What a careful reader marks in the reference article.
final class ReferenceMarks {
    private ReferenceMarks() {}

    static final String REPORTED =
            "amid a Western campaign to “contain” Russia and China, future deepening of bilateral"
                    + " ties and cooperation at the international level is of particular importance";
    static final String REFUTING =
            "it was Moscow that began invading Ukraine, a sovereign country, on February 24";
    static final String MEETING = "a meeting between Wang and Putin is not out of the question";
    static final String PLAN =
            "China wants to work with countries interested in a peace deal in Ukraine and reach a"
                    + " ceasefire as soon as possible";

    private static final List<Tuple> QUOTES =
            List.of(
                    tuple(
                            Kind.MIXED,
                            "Russia",
                            "the relationship between Moscow and Beijing is outside of “external"
                                    + " circumstances”"),
                    tuple(
                            Kind.DIRECT,
                            "Nikolai Patrushev",
                            "“The course of developing strategic partnership with China is an"
                                    + " absolute priority of Russian foreign policy. Our"
                                    + " relations have their own value and are not subject to"
                                    + " external circumstances,”"),
                    tuple(Kind.INDIRECT, "Nikolai Patrushev", REPORTED),
                    tuple(Kind.SCARE, "Nikolai Patrushev", "“contain”"),
                    tuple(
                            Kind.DIRECT,
                            "Nikolai Patrushev",
                            "“In this regard, I would like to reiterate our unwavering support"
                                    + " for Beijing on the issues of Taiwan, Xinjiang, Tibet"
                                    + " and Hong Kong, which are being used by the West to"
                                    + " discredit China,”"),
                    tuple(
                            Kind.MIXED,
                            "Nikolai Patrushev",
                            "the “transformation of the system of"
                                    + " international relations towards a multipolar model” is"
                                    + " encountering “growing resistance from the West”, which"
                                    + " wants to assert its global dominance at any price"),
                    tuple(
                            Kind.DIRECT,
                            "Nikolai Patrushev",
                            "“The bloody events in Ukraine caused by the West are an example"
                                    + " of this,”"),
                    tuple(Kind.INDIRECT, "Dmitry Peskov", MEETING),
                    tuple(Kind.INDIRECT, "Wang Yi", PLAN));

    /// Whether these are the words of one of the quotes.
    static boolean has(String words) {
        return QUOTES.stream().anyMatch(quote -> quote.toList().contains(words));
    }

    static void assertIn(Annotations marked) {
        assertThat(marked.quotes().stream().map(quote -> described(marked, quote)))
                .containsExactlyElementsOf(QUOTES);
        assertParts(marked);
        assertClaim(marked);
    }

    private static Tuple described(Annotations marked, Quote quote) {
        String speaker =
                marked.find(quote.speaker(), Speaker.class).map(Speaker::name).orElse("nobody");
        return tuple(quote.kind(), speaker, quote.words(Fragment.Role.CONTENT));
    }

    private static void assertParts(Annotations marked) {
        assertThat(marked.quotes().stream().map(ReferenceMarks::parts))
                .containsExactly(
                        tuple("Russia", "tells", "the head of Chinese diplomacy", ""),
                        tuple("Patrushev", "told", "Wang", "TASS agency"),
                        tuple("Patrushev", "added", "", ""),
                        tuple("", "", "", ""),
                        tuple("he", "added", "", ""),
                        tuple("Patrushev", "According to", "", ""),
                        tuple("he", "said", "", ""),
                        tuple("Kremlin spokesman Dmitry Peskov", "indicated", "", ""),
                        tuple("Wang", "said", "", ""));
        UUID reported = marked.quotes().get(2).id();
        assertThat(marked.nestedIn(reported)).containsExactly(marked.quotes().get(3));
    }

    private static Tuple parts(Quote quote) {
        return tuple(
                quote.words(Fragment.Role.SOURCE),
                quote.words(Fragment.Role.CUE),
                quote.words(Fragment.Role.ADDRESSEE),
                quote.words(Fragment.Role.CHANNEL));
    }

    private static void assertClaim(Annotations marked) {
        Claim claim = marked.claims().getFirst();
        assertThat(marked.claims())
                .containsExactly(
                        new Claim(
                                claim.id(),
                                "The bloody events in Ukraine caused by the West are an example of"
                                        + " this",
                                Claim.Status.CONTESTED,
                                "",
                                new Contester.TheArticle()));
        assertThat(marked.occurrencesInQuote(marked.quotes().get(6).id())).hasSize(1);
        assertThat(marked.evidence(claim.id()))
                .extracting(Evidence::relation, e -> words(e.source()))
                .containsExactly(tuple(Evidence.Relation.REFUTES, REFUTING));
    }

    private static String words(Evidence.Source source) {
        return switch (source) {
            case Evidence.Source.Passage passage -> passage.anchor().exact();
            case Evidence.Source.Page page -> page.address();
            case Evidence.Source.File file -> file.name();
        };
    }
}
