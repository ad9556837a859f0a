package quotemark.suggest.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.suggest.lexicon.Lexicon;
import quotemark.suggest.lexicon.Lexicons;
import quotemark.text.Span;

class LineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "said ",
                "said that ",
                "He said ",
                "He said that Berg told the board, ",
                "according to Berg, ",
                "“no,” she said, ",
                "“",
                "„»",
                "the ",
                "Berg ",
                "the mayor of ",
                ", ",
                "said, ",
                "and said ",
                "U.S. ",
                "- ",
                "that ",
            })
    void theWorkGrowsWithTheTextAndNoFaster(String piece) {
        Lexicon english = Lexicons.of("en", "");

        int once = steps(piece.repeat(1_000), english);
        int fourTimes = steps(piece.repeat(4_000), english);

        assertThat(fourTimes).isLessThan(5 * once);
    }

    private static int steps(String text, Lexicon lexicon) {
        Line line = Line.of(text, new Span(0, text.length()), lexicon);
        Attributions.in(line);
        return line.steps();
    }
}
