package quotemark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "📊 Crime fell", "a😀b😀😀c", "🏳️‍🌈 flag"})
    void agreesWithJavaAtEveryCodePoint(String text) {
        var codePoints = new CodePoints(text);

        for (int i = 0; i <= text.codePointCount(0, text.length()); i++) {
            int utf16 = text.offsetByCodePoints(0, i);
            assertThat(codePoints.toUtf16(i)).isEqualTo(utf16);
            assertThat(codePoints.fromUtf16(utf16)).isEqualTo(i);
        }
    }

    @Test
    void aSpanThatSplitsACharacterGrowsAroundIt() {
        String text = "so 👩‍👩‍👧 it is e\u0301 x";
        int family = text.indexOf("👩");

        assertThat(Graphemes.widen(text, new Span(family + 2, family + 4)).of(text))
                .isEqualTo("👩‍👩‍👧");
        assertThat(
                        Graphemes.widen(
                                        text,
                                        new Span(text.indexOf("e\u0301"), text.indexOf("\u0301")))
                                .of(text))
                .isEqualTo("e\u0301");
    }

    @Test
    void anAnchorHoldsItsWordsAndTheirSurroundings() {
        String text = "The mayor said “no” to it.";

        assertThat(Anchor.at(text, new Span(15, 19)))
                .isEqualTo(
                        new Anchor(
                                new Span(15, 19),
                                "“no”",
                                "The mayor said ",
                                " to it.",
                                Anchor.State.EXACT));
    }
}
