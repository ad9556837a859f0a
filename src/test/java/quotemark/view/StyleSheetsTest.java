package quotemark.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetsTest {
    private static final Pattern VARIABLE =
            Pattern.compile("(?<=[ :(,])-(?!fx-|rtfx-|color-)[a-z][a-z-]*");
    private static final Pattern LITERAL =
            Pattern.compile(
                    "#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsb\\(|[: ,](white|black|gr[ae]y|red|blue|green)\\b");
    private static final Pattern PIXELS = Pattern.compile("-fx-font-size: [0-9.]+px");

    private final String common = read();

    private static String read() {
        try (var file = StyleSheets.class.getResourceAsStream("quotemark.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void noColourStandsInTheStyleSheetItself() {
        assertThat(found(LITERAL, common)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyColourThatIsNamedThereIsKnown(Theme theme) {
        String known = colours(theme) + common.replaceAll(" (-[a-z-]+):", " defined$1:");
        assertThat(found(VARIABLE, common))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(known).containsPattern("[ d]" + name + ": "));
    }

    /// Only the chip has a size of its own: its letters have to fit into it.
    @Test
    void textIsAsLargeAsTheReaderLikes() {
        assertThat(common.lines().filter(line -> PIXELS.matcher(line).find()))
                .singleElement()
                .asString()
                .startsWith(".quotemark .chip {");
    }

    @Test
    void numbersAreWrittenTheSameWhateverTheLanguage() {
        Locale before = Locale.getDefault();
        String usual = colours(Theme.SEPIA);
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(colours(Theme.SEPIA)).isEqualTo(usual).contains("-fx-font-size: 15.0px");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {11, 13.3, 14, 15, 19.7})
    void cardsOfLongListsAreWholePixelsHigh(double size) {
        assertThat(own(Theme.LIGHT, size)).containsPattern("fixed-cell-size: \\d+px;");
        assertThat(common).doesNotContain("fixed-cell-size");
    }

    private static String colours(Theme theme) {
        return own(theme, 15);
    }

    private static String own(Theme theme, double size) {
        String address = StyleSheets.of(theme, size).getFirst();
        byte[] sheet = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        return new String(sheet, StandardCharsets.UTF_8);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).distinct();
    }
}
