package quotemark.export;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.GoldenExample;

/// What every format that carries everything is tried with.
public final class Examples {
    private static final int DRAWN = 40;

    private Examples() {}

    /// The made ones, and some drawn by seed, each fourth of them with lone halves of characters.
    public static Stream<Annotations> all() {
        return Stream.concat(
                Stream.of(
                        new GoldenExample().annotations(),
                        DisputedExample.annotations(),
                        HostileExample.annotations()),
                IntStream.range(0, DRAWN)
                        .mapToObj(seed -> RandomExample.annotations(seed, seed % 4 == 0)));
    }
}
