package quotemark.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void aChipsLettersCanBeReadOnEveryColour() {
        for (int colour = 0; colour < Palette.SIZE; colour++) {
            assertThat(contrast("#ffffff", Palette.light(colour)))
                    .as(Palette.light(colour))
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast("#17181b", Palette.dark(colour)))
                    .as(Palette.dark(colour))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void everyColourCanBeReadOnThePaper() {
        for (int colour = 0; colour < Palette.SIZE; colour++) {
            assertThat(contrast("#fffefb", Palette.light(colour))).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast("#1e2023", Palette.dark(colour))).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void noColourComesTwice() {
        assertThat(IntStream.range(0, Palette.SIZE).mapToObj(Palette::light))
                .hasSize(12)
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, Palette.SIZE).mapToObj(Palette::dark))
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    @Test
    void afterTheLastColourTheFirstComesAgain() {
        assertThat(Palette.light(Palette.SIZE + 2)).isEqualTo(Palette.light(2));
        assertThat(Palette.dark(-1)).isEqualTo(Palette.dark(Palette.SIZE - 1));
    }

    /// As WCAG 2 defines it.
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
    }

    private static double linear(String hex, int at) {
        double channel = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
