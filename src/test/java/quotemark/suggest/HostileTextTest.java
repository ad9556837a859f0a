package quotemark.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quotemark.annotation.Fragment.Role;
import quotemark.text.Graphemes;
import quotemark.text.Span;

/// Whatever stands in a text, a proposal lies within it and splits no character.
class HostileTextTest {
    private static final String[] PIECES = {
        "“",
        "”",
        "‘",
        "’",
        "\"",
        "'",
        "„",
        "«",
        "»",
        "「",
        "」",
        "—",
        "– ",
        " ",
        " ",
        " ",
        ",",
        ", ",
        ".",
        ". ",
        "?",
        ":",
        ";",
        "\n",
        "\n\n",
        "said",
        "He said ",
        "that ",
        "told ",
        "Berg",
        "the ",
        "according to ",
        "Laut ",
        "dit-il",
        "sagte er",
        "who ",
        "and ",
        "although ",
        "U.S.",
        "4.1",
        "👩‍🔬",
        "e\u0301",
        "\u0301",
        "\ud83d",
        "\udd2c",
        "\u200d",
        "王毅",
        "(",
        ")",
        "\u00a0",
        "\t"
    };

    static Stream<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(i -> 20_250_221L + i);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyProposalLiesWithinTheTextAndSplitsNoCharacter(long seed) {
        var random = new Random(seed);
        String text = text(random);
        List<String> languages = List.of("en", "de", "fr", "es", "ru", "ja", "");
        for (int i = 0; i < 20; i++) {
            String language = languages.get(random.nextInt(languages.size()));
            int one = random.nextInt(text.length() + 1);
            int other = random.nextInt(text.length() + 1);
            Snap.at(text, language, one).ifPresent(quote -> assertSound(text, quote));
            if (one != other) {
                var selection = new Span(Math.min(one, other), Math.max(one, other));
                Snap.around(text, language, selection).ifPresent(quote -> assertSound(text, quote));
            }
        }
        languages.forEach(
                language -> Stops.in(text, language).forEach(quote -> assertSound(text, quote)));
    }

    private static String text(Random random) {
        var text = new StringBuilder("x");
        int count = random.nextInt(120);
        for (int i = 0; i < count; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void assertSound(String text, ProposedQuote quote) {
        assertThat(quote.spans(Role.CONTENT)).isNotEmpty();
        assertThat(quote.parts())
                .allSatisfy(part -> {
                    assertThat(part.span().end()).isLessThanOrEqualTo(text.length());
                    assertThat(Graphemes.isBoundary(text, part.span().start())).isTrue();
                    assertThat(Graphemes.isBoundary(text, part.span().end())).isTrue();
                });
    }

    @Test
    void aMillionMarksAreReadAtOnce() {
        String text = "“‘„«".repeat(250_000);

        assertThat(Snap.at(text, "en", 500_000)).isPresent();
    }
}
