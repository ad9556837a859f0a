package quotemark.view;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.Speaker;
import quotemark.library.Library;

/// A library that has grown for years.
class ManySpeakersTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {120, 5_000})
    void oneOfManyIsFoundByAFewLetters(int many) throws Exception {
        try (Library library = Library.openOrCreate(OpenWindow.file(folder))) {
            library.commit(registered(many));
        }
        try (var open = OpenWindow.with(folder, ShortArticle.in(folder))) {
            Hands hands = open.hands();
            hands.caretAt("safe");
            hands.keys("qs");
            hands.type("swi 0119");
            hands.press(ENTER);
            assertThat(open.currentSpeaker()).contains("Świętopełk 0119");
            hands.caretAt("watch");
            hands.keys("qs");
            hands.press(PAGE_DOWN);
            hands.press(ENTER);

            assertThat(open.currentSpeaker()).contains("Świętopełk 0006");
            assertThat(open.annotations().speakers()).hasSize(many);
        }
    }

    private static Edit registered(int many) {
        List<Change> changes =
                IntStream.range(0, many)
                        .mapToObj(i ->
                                Change.create(Speaker.named("Świętopełk %04d".formatted(i), i)))
                        .toList();
        return new Edit(UUID.randomUUID(), "Add", Instant.EPOCH, "Eve", null, changes);
    }
}
