package quotemark.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The README tells every key that the window knows.
class KeyTableTest {
    @TempDir Path folder;

    @Test
    void everyKeyOfTheKeySheetStandsInTheReadme() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        try (var open = OpenWindow.with(folder, ShortArticle.in(folder))) {
            open.hands().type("?");

            assertThat(keys(open))
                    .hasSizeGreaterThan(30)
                    .allSatisfy(keys ->
                            assertThat(Stream.of(keys.split("  ")))
                                    .anyMatch(key -> tells(readme, key)));
        }
    }

    /// A letter alone stands in any text: the README sets it as code.
    private static boolean tells(String readme, String key) {
        return key.length() == 1
                ? readme.contains("`" + key + "`")
                : readme.replace("`", "").contains(key);
    }

    /// Of each action all its keys, with two spaces between.
    private static List<String> keys(OpenWindow open) {
        return open.ask(() ->
                open.scene().getRoot().lookupAll(".key-sheet .kbd").stream()
                        .map(key -> ((Label) key).getText())
                        .toList());
    }
}
