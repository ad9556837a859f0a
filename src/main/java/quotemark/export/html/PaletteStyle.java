package quotemark.export.html;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quotemark.annotation.Palette;
import quotemark.annotation.Quote;
import quotemark.export.html.parts.Looks;

/// The speakers' colours as style rules, `.s0` to `.s11`, and those of the kinds of quotes.
final class PaletteStyle {
    private PaletteStyle() {}

    static String text() {
        return rules(Palette::light)
                + "@media screen and (prefers-color-scheme: dark) {\n"
                + rules(Palette::dark)
                + "}\n";
    }

    private static String rules(IntFunction<String> colour) {
        Stream<String> speakers =
                IntStream.range(0, Palette.SIZE)
                        .mapToObj(i -> ".s%d { --c: %s; }\n".formatted(i, colour.apply(i)));
        Stream<String> kinds =
                Stream.of(Quote.Kind.values())
                        .map(kind ->
                                ".lens-kinds [data-k=%s]:not(.chip) { --c: %s; }\n"
                                        .formatted(Looks.of(kind), colour.apply(Palette.of(kind))));
        return Stream.concat(speakers, kinds).collect(Collectors.joining());
    }
}
