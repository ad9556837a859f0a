package quotemark.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quotemark.annotation.Fragment.Role;

/// What is suggested in articles of our own, some a language: each quote with its speaker. Beside
/// this class, `languages` holds an article a file, and after a line `====` what must be found.
class LanguagesTest {
    private static final String BETWEEN = "\n====\n";

    static Stream<String> articles() {
        return Stream.concat(
                Stream.of("fr", "es", "it", "pt", "nl")
                        .flatMap(language ->
                                Stream.of("bridge", "quota", "hospital")
                                        .map(article -> language + "-" + article)),
                Stream.of(
                        "fr-tunnel",
                        "fr-games",
                        "es-museum",
                        "it-railway",
                        "pt-strike",
                        "nl-market",
                        "fr-coach",
                        "es-lighthouse",
                        "it-bread",
                        "pt-fire",
                        "nl-court",
                        "fr-wolves",
                        "es-orchestra",
                        "it-bookshop",
                        "pt-exams",
                        "nl-train"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void findsEachQuoteWithItsSpeaker(String article) throws IOException {
        String[] parts = read(article).split(BETWEEN, 2);
        String language = article.substring(0, 2);

        List<Suggestion> found = new Suggester().in(parts[0], language, List.of(), Experience.NONE);

        assertThat(found.stream().map(s -> line(parts[0], s)).collect(Collectors.joining("\n")))
                .isEqualTo(parts[1].strip());
    }

    private static String line(String text, Suggestion suggestion) {
        return suggestion.speaker().map(Candidate::name).orElse("nobody")
                + ": "
                + suggestion.quote().spans(Role.CONTENT).stream()
                        .map(span -> span.of(text))
                        .collect(Collectors.joining(" … "));
    }

    private static String read(String article) throws IOException {
        try (var in = LanguagesTest.class.getResourceAsStream("languages/" + article + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
