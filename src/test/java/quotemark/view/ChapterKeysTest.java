package quotemark.view;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.reader.archive.Packing;
import quotemark.session.Choosing.Chapter;

/// Which chapters of a book are read.
class ChapterKeysTest {
    @TempDir Path folder;

    private OpenWindow open;
    private Hands hands;
    private Path book = Path.of("");

    @BeforeEach
    void openWindow() throws Exception {
        book = Files.write(folder.resolve("rain.epub"), bytes());
        open = OpenWindow.over(folder);
        hands = open.hands();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private static byte[] bytes() throws Exception {
        var packing =
                new Packing()
                        .add("mimetype", "application/epub+zip")
                        .add(
                                "META-INF/container.xml",
                                "<container><rootfiles><rootfile full-path='a.opf'/></rootfiles></container>")
                        .add(
                                "a.opf",
                                """
                                <package xmlns:dc="dc"><metadata><dc:title>Rain</dc:title>
                                <dc:creator>Ana Pell</dc:creator></metadata><manifest>
                                <item id='a' href='a.xhtml'/><item id='b' href='b.xhtml'/>
                                <item id='c' href='c.xhtml'/></manifest><spine><itemref idref='a'/>
                                <itemref idref='b'/><itemref idref='c'/></spine></package>
                                """);
        for (String chapter : List.of("a The rain", "b The bridge", "c The sun")) {
            String title = chapter.substring(2);
            packing.add(
                    chapter.charAt(0) + ".xhtml",
                    """
                    <html><head><title/></head><body><h1>%1$s</h1><p>“%1$s came on a Monday,” said
                    the mayor, who had seen many of them come and go, and so she went home.</p></body>
                    </html>
                    """
                            .formatted(title));
        }
        return packing.bytes();
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
