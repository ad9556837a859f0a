package quotemark.view;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.session.Choosing.Chapter;

/// Which chapters of a book are read.
class ChapterKeysTest {
    @TempDir Path folder;

    private OpenWindow open;
    private Hands hands;
    private Path book = Path.of("");

    @BeforeEach
    void openWindow() throws Exception {
        book = SmallBook.in(folder);
        open = OpenWindow.over(folder);
        hands = open.hands();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private void openBook() {
        Fx.run(() -> open.desk().opening().files(List.of(book)));
        hands.settle();
    }

    private List<Chapter> chapters() {
        return open.ask(() -> open.desk().choosing().bookProperty().get().chapters());
    }

    @Test
    void theMarkedChapterIsSeenAndRead() {
        openBook();
        assertThat(chapters())
                .extracting(Chapter::name)
                .containsExactly("The rain", "The bridge", "The sun");
        hands.press(DOWN);
        hands.press(ENTER);
        assertThat(open.node(".chapter-card")).isEmpty();
        assertThat(open.node(".preview-card")).isPresent();
        hands.press(ENTER);

        assertThat(open.annotations().article().title()).isEqualTo("The bridge");
        assertThat(open.annotations().article().byline()).isEqualTo("Ana Pell");
        openBook();
        assertThat(chapters()).extracting(Chapter::known).containsExactly(false, true, false);
    }

    @Test
    void severalAreAddedAtOnce() {
        openBook();
        hands.press(SPACE);
        hands.press(DOWN);
        hands.press(DOWN);
        hands.press(SPACE);
        hands.press(ENTER);

        assertThat(open.node(".preview-card")).isEmpty();
        assertThat(open.ask(() -> open.desk().session().articles()))
                .extracting(one -> one.article().title())
                .containsExactlyInAnyOrder("The rain", "The sun");
    }

    @Test
    void escapeReadsNothing() {
        openBook();
        hands.press(ESCAPE);

        assertThat(open.node(".chapter-card")).isEmpty();
        assertThat(open.shown()).isEmpty();
    }
}
