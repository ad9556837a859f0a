package quotemark.view;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.session.preview.Line;

/// What the reader sees before an article is read, and does to it by keys and mouse.
class PreviewKeysTest {
    private static final String PAGE =
            """
            <html lang="en"><head><title>The bridge stays – Gazette</title></head><body>
            <article><h1>The bridge stays</h1>
            <p>“The bridge is safe and dry,” said the mayor of the town, Ada Berg, on Monday.</p>
            <h2>What was found</h2>
            <p>The engineers, who had looked at all of its bearings, found rust in every one.</p>
            <p>Nobody on the council asked them to come back, and so it fell down in the spring.</p>
            </article></body></html>
            """;

    @TempDir Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void openWindow() throws Exception {
        open = OpenWindow.over(folder);
        hands = open.hands();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private void openFile(String name, String content) throws Exception {
        Path file = Files.writeString(folder.resolve(name), content);
        Fx.run(() -> open.desk().opening().files(List.of(file)));
        hands.settle();
    }

    private List<Line> lines() {
        return open.ask(() -> open.desk().previewing().previewProperty().get().lines());
    }

    private boolean isShown() {
        return open.node(".preview-card").isPresent();
    }

    private List<String> blocks() {
        return open.annotations().version().blocks().stream()
                .map(block -> block.span().of(open.annotations().text()))
                .toList();
    }

    private int articles() {
        return open.ask(() -> open.desk().session().articles().size());
    }

    @Test
    void oneKeyReadsWhatLooksRight() throws Exception {
        openFile("bridge.html", PAGE);
        assertThat(isShown()).isTrue();
        assertThat(open.shown()).isEmpty();
        assertThat(articles()).isZero();

        hands.press(ENTER);
        assertThat(isShown()).isFalse();
        assertThat(blocks()).hasSize(5).startsWith("The bridge stays");
        assertThat(open.article().hasFocus()).isTrue();
        hands.press(CONTROL, Z);
        assertThat(articles()).isZero();
    }

    @Test
    void escapeTakesNothingIn() throws Exception {
        openFile("bridge.html", PAGE);
        hands.press(DOWN);
        hands.press(SPACE);
        hands.press(ESCAPE);

        assertThat(isShown()).isFalse();
        assertThat(open.shown()).isEmpty();
        assertThat(articles()).isZero();
        assertThat(open.ask(open.desk().session().undoStateProperty()::get).undo()).isNull();
        openFile("bridge.html", PAGE);
        assertThat(lines()).allMatch(Line::kept);
    }

    @Test
    void keysLeaveBlocksOutAndTakeThemInAgain() throws Exception {
        openFile("bridge.html", PAGE);
        hands.press(DOWN);
        hands.press(DOWN);
        hands.press(SPACE);
        hands.press(DOWN);
        hands.press(SPACE);
        assertThat(lines()).extracting(Line::kept).containsExactly(true, true, false, false, true);
        hands.press(CONTROL, Z);
        hands.press(CONTROL, Z);
        assertThat(lines()).allMatch(Line::kept);
        hands.press(CONTROL, Y);
        hands.press(SHIFT, END);
        hands.press(SPACE);
        assertThat(lines()).extracting(Line::kept).containsExactly(true, true, false, false, false);
        hands.press(SPACE);
        hands.press(ENTER);

        assertThat(blocks()).hasSize(4).doesNotContain("What was found");
    }

    @Test
    void aClickOnItsBoxLeavesABlockOut() throws Exception {
        openFile("bridge.html", PAGE);
        hands.click(box(1));
        hands.click(box(4));
        assertThat(lines()).extracting(Line::kept).containsExactly(true, false, true, true, false);
        hands.click(box(4));
        hands.press(ENTER);

        assertThat(blocks()).hasSize(4).noneMatch(words -> words.contains("safe and dry"));
    }

    /// The middle of the box beside a line, on the screen.
    private Point2D box(int line) {
        return open.ask(() -> {
            Node lane =
                    open.scene().getRoot().lookupAll(".preview-lines .list-cell").stream()
                            .filter(cell -> ((ListCell<?>) cell).getIndex() == line)
                            .findFirst()
                            .orElseThrow()
                            .lookup(".check-box");
            Bounds bounds = lane.localToScreen(lane.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    @Test
    void lettersSayWhatABlockIs() throws Exception {
        openFile("bridge.html", PAGE);
        hands.press(DOWN);
        hands.keys("d");
        hands.press(DOWN);
        hands.keys("h");
        hands.press(ENTER);

        assertThat(blocks()).startsWith("What was found", "The bridge stays");
        assertThat(open.annotations().version().blocks())
                .extracting(Block::kind)
                .startsWith(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH, Block.Kind.DECK);
        assertThat(open.annotations().article().title()).isEqualTo("What was found");
    }

    @Test
    void whatIsKnownOfTheArticleIsCorrected() throws Exception {
        openFile("bridge.html", PAGE);
        typeInto("The bridge falls");
        typeInto("Eve Moss");
        typeInto("Gazette");
        typeInto("tomorrow");
        hands.press(ENTER);
        assertThat(isShown()).isTrue();
        assertThat(open.ask(() -> open.scene().getFocusOwner().getId())).isEqualTo("preview-date");
        hands.press(CONTROL, A);
        hands.type("24 March 2026");
        hands.press(ENTER);

        Article article = open.annotations().article();
        assertThat(article.title()).isEqualTo("The bridge falls");
        assertThat(article.byline()).isEqualTo("Eve Moss");
        assertThat(article.publisher()).isEqualTo("Gazette");
        assertThat(article.published()).isEqualTo("2026-03-24");
        assertThat(blocks()).startsWith("The bridge falls");
    }

    /// Goes to the next field and types there instead of what there is.
    private void typeInto(String words) {
        hands.press(TAB);
        hands.press(CONTROL, A);
        hands.type(words);
    }

    @Test
    void whatWasCopiedWithItsMarkupIsSeenToo() {
        Fx.run(() ->
                Clipboard.getSystemClipboard()
                        .setContent(
                                Map.of(
                                        DataFormat.PLAIN_TEXT,
                                        "The bridge stays\nIt is safe and dry, said Ada Berg.\n",
                                        DataFormat.HTML,
                                        "<h1>The bridge stays</h1><blockquote>It is safe and dry,"
                                                + " said Ada Berg.</blockquote>")));
        hands.press(CONTROL, V);
        assertThat(lines())
                .extracting(Line::kind)
                .containsExactly(Block.Kind.HEADLINE, Block.Kind.BLOCK_QUOTE);
        hands.press(ENTER);
        assertThat(blocks()).hasSize(2);
    }

    @Test
    void whatTheLibraryHasIsOpenedAtOnce() throws Exception {
        openFile("bridge.html", PAGE);
        hands.press(ENTER);
        Fx.run(open.desk().session()::closeArticle);
        openFile("copy.html", PAGE);

        assertThat(isShown()).isFalse();
        assertThat(blocks()).hasSize(5);
        assertThat(articles()).isOne();
    }

    @Test
    void whatHasChangedIsAnotherVersionUnlessTheReaderSaysNo() throws Exception {
        openFile("bridge.html", PAGE);
        hands.press(ENTER);
        openFile("bridge.html", PAGE.replace("rust in every one", "rust in one of them"));
        assertThat(open.node("#preview-version")).isPresent();
        hands.press(ENTER);

        assertThat(articles()).isOne();
        assertThat(versionShown()).isEqualTo("Version 2 of 2");
        hands.press(ALT, DOWN);
        assertThat(versionShown()).isEqualTo("Version 1 of 2");
        assertThat(open.annotations().text()).contains("rust in every one");
        hands.press(ALT, UP);
        hands.press(CONTROL, Z);
        assertThat(versionShown()).isEmpty();
        assertThat(open.annotations().text()).contains("rust in every one");

        openFile("bridge.html", PAGE.replace("rust in every one", "no rust in any"));
        hands.press(SHIFT, TAB);
        assertThat(open.ask(() -> open.scene().getFocusOwner().getId()))
                .isEqualTo("preview-version");
        hands.press(SPACE);
        hands.press(ENTER);
        assertThat(articles()).isEqualTo(2);
    }

    private String versionShown() {
        return open.node("#version").map(label -> ((Label) label).getText()).orElseThrow();
    }

    @Test
    void severalAreNeverSeenBefore() throws Exception {
        Path one = Files.writeString(folder.resolve("one.txt"), "One\n\nIt was said once.\n");
        Path two = Files.writeString(folder.resolve("two.txt"), "Two\n\nIt was said twice.\n");
        Fx.run(() -> open.desk().opening().files(List.of(one, two)));
        hands.await(() -> open.desk().session().articles().size() == 2);

        assertThat(isShown()).isFalse();
    }

    @Test
    void theReaderCanDoWithoutPreviews() throws Exception {
        Fx.run(() -> open.settings().preview().set(false));
        openFile("bridge.html", PAGE);

        assertThat(isShown()).isFalse();
        assertThat(blocks()).hasSize(5);
    }
}
