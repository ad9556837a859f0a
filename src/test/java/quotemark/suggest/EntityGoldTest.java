package quotemark.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import quotemark.annotation.Fragment.Role;
import quotemark.annotation.Quote;

/// How many speakers are named rightly as the first candidate, over articles of our own and over a
/// real one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntityGoldTest {
    /// Of 242: what is reached, never to fall.
    private static final int RIGHT = 239;

    /// Of 11, likewise.
    private static final int CHANNELS = 10;

    private static final Path REAL = Path.of("../shared/data/articles/patrushev-wang.txt");

    private final Suggester suggester = new Suggester();

    /// @param missed lines that nothing was suggested for
    /// @param channels those found, of `outOf`
    private record Score(
            String article, int right, int missed, int lines, int channels, int outOf) {
        @Override
        public String toString() {
            return "%-18s %3d of %3d right, %2d missed, %2d of %2d channels"
                    .formatted(article, right, lines, missed, channels, outOf);
        }
    }

    @Test
    void namesAsManySpeakersRightlyAsItDidBefore() {
        List<Score> scores = EntityGold.NAMES.stream().map(this::score).toList();
        var all =
                new Score(
                        "all",
                        scores.stream().mapToInt(Score::right).sum(),
                        scores.stream().mapToInt(Score::missed).sum(),
                        scores.stream().mapToInt(Score::lines).sum(),
                        scores.stream().mapToInt(Score::channels).sum(),
                        scores.stream().mapToInt(Score::outOf).sum());
        scores.forEach(System.out::println);
        System.out.println(all);

        assertThat(all.right()).as("right speakers").isGreaterThanOrEqualTo(RIGHT);
        assertThat(all.channels()).as("right channels").isGreaterThanOrEqualTo(CHANNELS);
    }

    private Score score(String name) {
        EntityGold gold = EntityGold.read(name);
        List<Suggestion> suggestions = suggestions(gold.text());
        int right = 0;
        int missed = 0;
        int channels = 0;
        int outOf = 0;
        for (EntityGold.Line line : gold.lines()) {
            Optional<Suggestion> found = at(suggestions, line);
            String speaker = found.flatMap(Suggestion::speaker).map(Candidate::name).orElse("");
            missed += found.isEmpty() ? 1 : 0;
            right += line.means(speaker) ? 1 : 0;
            if (!line.channel().isEmpty()) {
                outOf++;
                channels += found.filter(s -> isThrough(s, gold.text(), line)).isPresent() ? 1 : 0;
            }
            if (!line.means(speaker)) {
                System.out.printf("  “%s”: %s, not %s%n", line.words(), speaker, line.speaker());
            }
        }
        return new Score(name, right, missed, gold.lines().size(), channels, outOf);
    }

    private List<Suggestion> suggestions(String text) {
        return suggester.in(text, "en", List.of(), Experience.NONE);
    }

    /// Whichever holds the first words of what is said, and begins nearest to them.
    private static Optional<Suggestion> at(List<Suggestion> suggestions, EntityGold.Line line) {
        int start = line.start();
        int end = start + line.words().length();
        return suggestions.stream()
                .filter(s -> s.quote().kind() != Quote.Kind.SCARE)
                .filter(s ->
                        s.quote().spans(Role.CONTENT).stream()
                                .anyMatch(c -> c.start() < end && start < c.end()))
                .min(
                        Comparator.comparingInt(
                                s -> Math.abs(s.quote().contentHull().start() - start)));
    }

    private static boolean isThrough(Suggestion found, String text, EntityGold.Line line) {
        return found.quote().spans(Role.CHANNEL).stream()
                .anyMatch(c -> c.of(text).contains(line.channel()));
    }

    /// Who says what begins so.
    private record Said(String beginning, String speaker) {}

    private static final List<Said> REALLY_SAID =
            List.of(
                    new Said("the relationship", "Russia"),
                    new Said("relations between", "Nikolai Patrushev"),
                    new Said("“The course", "Nikolai Patrushev"),
                    new Said("amid a Western", "Nikolai Patrushev"),
                    new Said("“contain”", "Nikolai Patrushev"),
                    new Said("“In this regard", "Nikolai Patrushev"),
                    new Said("the “transformation", "Nikolai Patrushev"),
                    new Said("the suspension", "Vladimir Putin"),
                    new Said("“the United", "Nikolai Patrushev"),
                    new Said("“The bloody", "Nikolai Patrushev"),
                    new Said("Ukraine and Moscow", "Wang Yi"),
                    new Said("a meeting", "Dmitry Peskov"),
                    new Said("China wants", "Wang Yi"));

    @Test
    void namesAllSpeakersOfARealArticleRightly() throws IOException {
        List<Said> found = found(real(), 0);

        assertThat(found).containsAll(REALLY_SAID);
    }

    @Test
    void isNeverSureOfAWrongSpeakerOfARealArticle() throws IOException {
        List<Said> sure = found(real(), .7);

        assertThat(sure).hasSizeGreaterThan(8).isSubsetOf(REALLY_SAID);
    }

    /// What is suggested with more than a confidence; what begins otherwise than expected as a
    /// whole.
    private List<Said> found(String text, double confidence) {
        return suggestions(text).stream()
                .filter(s -> s.confidence() > confidence)
                .map(s -> said(s.quote().contentHull().of(text), s.speaker()))
                .toList();
    }

    private static Said said(String words, Optional<Candidate> speaker) {
        String beginning =
                REALLY_SAID.stream()
                        .map(Said::beginning)
                        .filter(words::startsWith)
                        .findFirst()
                        .orElse(words);
        return new Said(beginning, speaker.map(Candidate::name).orElse("nobody"));
    }

    private static String real() throws IOException {
        assumeTrue(Files.exists(REAL), REAL + " is not here, so this is not tried");
        return Files.readString(REAL);
    }
}
