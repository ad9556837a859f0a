package quotemark.export.html;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quotemark.annotation.Palette;

/// The speakers' colours as style rules, `.s0` to `.s11`.
final class PaletteStyle {
    private PaletteStyle() {}

    static String text() {
        return rules(Palette::light)
                + "@media screen and (prefers-color-scheme: dark) {\n"
                + rules(Palette::dark)
                + "}\n";
    }

    private static String rules(IntFunction<String> colour) {
        return IntStream.range(0, Palette.SIZE)
                .mapToObj(i -> ".s%d { --c: %s; }\n".formatted(i, colour.apply(i)))
                .collect(Collectors.joining());
    }
}
