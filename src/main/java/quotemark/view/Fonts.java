package quotemark.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The fonts that come with the program (SIL Open Font License, beside them).
final class Fonts {
    private static final List<String> FILES =
            List.of(
                    "SourceSerif4-Regular.ttf",
                    "SourceSerif4-Semibold.ttf",
                    "SourceSans3-Regular.ttf",
                    "SourceSans3-Semibold.ttf",
                    "AtkinsonHyperlegible-Regular.ttf",
                    "AtkinsonHyperlegible-Bold.ttf");

    private Fonts() {}

    /// Must be called before the first style sheet is applied.
    static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (InputStream font = Fonts.class.getResourceAsStream("fonts/" + file)) {
            Font.loadFont(Objects.requireNonNull(font, file), 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
