package quotemark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void wordsAndNumbersCountAndMarksDoNot() {
        assertThat(Words.count("“It’s 1,200 years old,” he’d said – twice! 😀")).isEqualTo(7);
        assertThat(Words.count(" … ")).isZero();
        assertThat(Words.count("")).isZero();
    }
}
