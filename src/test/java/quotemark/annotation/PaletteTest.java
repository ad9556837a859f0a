package quotemark.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    /// Two colours are told apart from about 0.02 on, side by side.
    private static final double APART = .04;

    /// Most articles have no more speakers than this.
    private static final int EARLY = 6;

    private static final double WELL_APART = .05;

    @ParameterizedTest
    @EnumSource(Eyes.class)
    void anyTwoColoursAreToldApart(Eyes eyes) {
        assertThat(closest(Palette::light, Palette.SIZE, eyes)).isGreaterThan(APART);
        assertThat(closest(Palette::dark, Palette.SIZE, eyes)).isGreaterThan(APART);
    }

    @ParameterizedTest
    @EnumSource(Eyes.class)
    void theFirstColoursAreToldApartBest(Eyes eyes) {
        assertThat(closest(Palette::light, EARLY, eyes)).isGreaterThan(WELL_APART);
        assertThat(closest(Palette::dark, EARLY, eyes)).isGreaterThan(WELL_APART);
    }

    private static double closest(IntFunction<String> palette, int number, Eyes eyes) {
        double least = Double.POSITIVE_INFINITY;
        for (int one = 0; one < number; one++) {
            for (int other = 0; other < one; other++) {
                least = Math.min(least, eyes.distance(palette.apply(one), palette.apply(other)));
            }
        }
        return least;
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
}
