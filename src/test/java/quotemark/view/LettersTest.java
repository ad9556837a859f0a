package quotemark.view;

import static org.assertj.core.api.Assertions.assertThat;
import static quotemark.view.Shortcut.inArticle;
import static quotemark.view.Shortcut.keys;
import static quotemark.view.Shortcut.letter;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @Test
    void theCommandThatHadTheLetterGetsTheOneThatBecomesFree() {
        Letters letters = Letters.USUAL.exchange("q", "c").exchange("s", "q");

        assertThat(List.of(letters.of("q"), letters.of("c"), letters.of("s")))
                .containsExactly("c", "s", "q");
        assertThat(List.of(letters.usual("c"), letters.usual("s"), letters.usual("q")))
                .containsExactly("q", "c", "s");
    }

    @Test
    void whatIsExchangedBackIsAsUsual() {
        assertThat(Letters.USUAL.exchange("q", "w").exchange("q", "q")).isEqualTo(Letters.USUAL);
    }

    @Test
    void onlyLettersAreSwitchedOff() {
        List<Shortcut> usual = List.of(letter("?"), keys("F1"), inArticle("Tab"));

        assertThat(Letters.USUAL.exchange("?", "h").applied(usual))
                .containsExactly(letter("h"), keys("F1"), inArticle("Tab"));
        assertThat(Letters.USUAL.with(false).applied(usual))
                .containsExactly(keys("F1"), inArticle("Tab"));
    }

    @Test
    void anExchangeIsReadAsItWasWritten() {
        Letters letters = Letters.USUAL.exchange("q", "=").exchange("c", "𝒞").with(false);

        assertThat(Letters.read(false, letters.written())).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qw", "qw we", "q", "q=w w=q", "qw cw wq"})
    void whatIsNoExchangeCountsAsNone(String written) {
        assertThat(Letters.read(true, written)).isEqualTo(Letters.USUAL);
    }

    @Test
    void aLetterOrASignCanMeanSomethingADigitCannot() {
        assertThat(List.of("q", "Q", "?", "ß", "[", "字")).allMatch(Letters::canMean);
        assertThat(List.of("1", "0", " ", "", "\t", "\u001b", "qq", "1 … 9"))
                .noneMatch(Letters::canMean);
    }
}
