package quotemark.reader.rtf;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/// The alphabets of rich text: by the code page of the file, or by the number of a font's.
final class CodePages {
    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Map<Integer, String> OF_FONTS =
            Map.ofEntries(
                    Map.entry(0, "windows-1252"),
                    Map.entry(77, "x-MacRoman"),
                    Map.entry(128, "windows-31j"),
                    Map.entry(129, "x-windows-949"),
                    Map.entry(130, "x-Johab"),
                    Map.entry(134, "GBK"),
                    Map.entry(136, "Big5"),
                    Map.entry(161, "windows-1253"),
                    Map.entry(162, "windows-1254"),
                    Map.entry(163, "windows-1258"),
                    Map.entry(177, "windows-1255"),
                    Map.entry(178, "windows-1256"),
                    Map.entry(186, "windows-1257"),
                    Map.entry(204, "windows-1251"),
                    Map.entry(222, "x-windows-874"),
                    Map.entry(238, "windows-1250"));

    private static final Map<Integer, String> UNUSUAL =
            Map.of(
                    932, "windows-31j",
                    936, "GBK",
                    949, "x-windows-949",
                    950, "Big5",
                    874, "x-windows-874",
                    10000, "x-MacRoman",
                    65001, "UTF-8");

    private CodePages() {}

    /// Nothing for the file's own, or one that this Java lacks.
    static Optional<Charset> ofFont(int number) {
        return Optional.ofNullable(OF_FONTS.get(number)).flatMap(CodePages::named);
    }

    static Optional<Charset> numbered(int codePage) {
        return Optional.ofNullable(UNUSUAL.get(codePage))
                .or(() -> Optional.of((codePage < 1000 ? "IBM" : "windows-") + Math.abs(codePage)))
                .flatMap(CodePages::named);
    }

    private static Optional<Charset> named(String name) {
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }
}
