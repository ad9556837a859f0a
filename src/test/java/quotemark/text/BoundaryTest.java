package quotemark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static quotemark.text.Boundary.END;
import static quotemark.text.Boundary.START;
import static quotemark.text.Boundary.Step.CHARACTER;
import static quotemark.text.Boundary.Step.WORD;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Each test draws with `|` where a boundary can stand, walking from one end to the other.
class BoundaryTest {
    @Test
    void aStartStandsWhereWordsBegin() {
        assertThat(stops(START, "He said: “I can’t,” twice.", WORD))
                .isEqualTo("|He |said|: |“|I |can’t|,|” |twice|.");
    }

    @Test
    void anEndStandsWhereWordsEnd() {
        assertThat(stops(END, "He said: “I can’t,” twice.", WORD))
                .isEqualTo("He| said|:| “|I| can’t|,|”| twice|.|");
    }

    @Test
    void noCharacterIsSplit() {
        String family = "👩‍👩‍👧";
        assertThat(stops(END, "a" + family + "é", CHARACTER)).isEqualTo("a|" + family + "|é|");
    }

    @Test
    void noBoundaryStandsBeyondALineBreak() {
        assertThat(stops(START, "ab\n\ncd", CHARACTER)).isEqualTo("|a|b\n\n|c|d");
        assertThat(stops(END, "ab\n\ncd", CHARACTER)).isEqualTo("a|b|\n\nc|d|");
        assertThat(START.at("ab\n\ncd", 3)).isEqualTo(4);
        assertThat(END.at("ab\n\ncd", 4)).isEqualTo(2);
    }

    @Test
    void atTheTextsEndsItStays() {
        assertThat(START.before("ab", 0, WORD)).isZero();
        assertThat(END.after("ab", 2, CHARACTER)).isEqualTo(2);
        assertThat(START.after("ab", 1, CHARACTER)).isEqualTo(1);
    }

    @Test
    void nothingIsLeftOfASpanOfWhichTheEndsMeet() {
        assertThat(START.moved(new Span(2, 5), 5)).isNull();
        assertThat(END.moved(new Span(2, 5), 2)).isNull();
        assertThat(END.moved(new Span(2, 5), 3)).isEqualTo(new Span(2, 3));
    }

    @Test
    void aWordWithoutEndIsWalkedThroughInPieces() {
        String endless = "a".repeat(100_000);
        int stop =
                Assertions.assertTimeout(
                        Duration.ofSeconds(1), () -> END.after(endless, 50_000, WORD));
        assertThat(stop).isBetween(50_001, 60_000);
    }

    private static String stops(Boundary boundary, String text, Boundary.Step step) {
        var drawn = new StringBuilder(text);
        int at = text.length() + 1;
        int before = boundary.before(text, at, step);
        while (before != at) {
            at = before;
            drawn.insert(at, '|');
            before = boundary.before(text, at, step);
        }
        return drawn.toString();
    }
}
