package quotemark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge was inspected four times | The bridge had been inspected four times",
                "Crime fell by 12 per cent in 2023 | In the year 2023, crime fell by 12 per cent",
                "The figures are wrong | The crime figures are wrong",
                "The minister lied to parliament | The minister did not lie to parliament",
                "Die Brücke wurde viermal geprüft | Die Brücke ist viermal geprüft worden"
            })
    void nearlyTheSame(String one, String other) {
        assertThat(Similarity.to(one).of(other)).isGreaterThan(0.5).isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge was inspected four times | The bridge will reopen in September",
                "Crime fell by 12 per cent in 2023 | Unemployment rose in 2023",
                "The figures are wrong | The mayor is wrong about the harbour",
                "Russia began the war | The war was caused by the West"
            })
    void onlyTheSameSubject(String one, String other) {
        assertThat(Similarity.to(one).of(other)).isLessThan(0.5);
    }

    @Test
    void orderCaseAndPunctuationDoNotMatter() {
        assertThat(Similarity.to("The bridge, it fell!").of("it FELL: the bridge"))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void whatHasNoWordsIsLikeNothing() {
        assertThat(Similarity.to("…").of("…")).isZero();
        assertThat(Similarity.to("").of("word")).isZero();
    }
}
