package quotemark.view;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.V;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.text.Span;

/// The keys that move about, the fields in which letters are letters, and the mouse.
class MovingKeysTest {
    @TempDir Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void openShortArticle() throws Exception {
        open = OpenWindow.with(folder, ShortArticle.in(folder));
        hands = open.hands();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private void mark(String... insides) {
        for (String inside : insides) {
            hands.caretAt(inside);
            hands.keys("q");
        }
    }

    private String current() {
        return open.currentQuote().map(q -> q.words(Fragment.Role.CONTENT)).orElse("");
    }

    @Test
    void f8GoesFromAnnotationToAnnotationAndAround() {
        mark("safe", "stands", "watch");
        hands.press(F8);
        assertThat(current()).isEqualTo("“The bridge is safe,”");
        hands.press(F8);
        assertThat(current()).isEqualTo("‘it stands’");
        hands.press(SHIFT, F8);
        assertThat(current()).isEqualTo("“The bridge is safe,”");
        hands.press(SHIFT, F8);
        assertThat(current()).isEqualTo("\"we watch\"");
    }

    @Test
    void fGoesToWhatIsSaidAndNotMarkedAndAround() {
        hands.keys("fffFq");
        assertThat(current()).isEqualTo("‘it stands’");
        hands.keys("Fq");
        assertThat(current()).isEqualTo("“The bridge is safe,”");
        hands.keys("fq");
        assertThat(current()).isEqualTo("« elle tient »");
        hands.keys("f");
        assertThat(open.message()).isEqualTo("Nothing is left to mark.");
    }

    @Test
    void wWidensWhatIsSelectedAndNarrowsItAgain() {
        hands.caretAt("stands");
        hands.keys("w");
        assertThat(open.selected()).contains("stands");
        hands.keys("w");
        assertThat(open.selected()).contains("She wrote ‘it stands’ to the board");
        hands.keys("w");
        assertThat(open.selected()).contains("She wrote ‘it stands’ to the board.");
        hands.keys("w");
        assertThat(open.selected().orElseThrow()).startsWith("“The bridge").endsWith("the board.");
        hands.keys("WWW");
        assertThat(open.selected()).contains("stands");
    }

    @Test
    void tabGoesToWhatNeedsADecisionAndStaysInTheArticle() {
        mark("safe", "stands", "watch");
        hands.keys("0");
        hands.press(TAB);
        assertThat(current()).isEqualTo("“The bridge is safe,”");
        hands.keys("1");
        hands.press(TAB);
        assertThat(current()).isEqualTo("‘it stands’");
        hands.keys("1");
        hands.press(TAB);
        assertThat(open.message()).isEqualTo("Nothing is left to decide.");
        assertThat(open.article().hasFocus()).isTrue();
    }

    @Test
    void altLeftGoesBackToWhereTheReaderWasAlsoInAnotherArticle() {
        mark("safe", "watch");
        int caret = open.ask(open.article()::caret);
        hands.press(F8);
        hands.press(ALT, LEFT);
        assertThat(open.ask(open.article()::caret)).isEqualTo(caret);
        String title = open.annotations().article().title();
        open.copy("Another article\n\n“It is short,” said its author on Monday.");
        hands.press(CONTROL, V);
        hands.press(ENTER);
        hands.press(ALT, LEFT);
        assertThat(open.annotations().article().title()).isEqualTo(title);
        hands.press(ALT, RIGHT);
        assertThat(open.annotations().article().title()).isEqualTo("Another article");
        hands.press(ALT, RIGHT);
        assertThat(open.message()).isEqualTo("There is nothing to go forward to.");
    }

    @Test
    void lettersInTheFindFieldAreLetters() {
        mark("safe");
        hands.press(CONTROL, F);
        hands.type("q1csen0");

        assertThat(focusedText()).isEqualTo("q1csen0");
        assertThat(open.annotations().quotes()).hasSize(1);
        assertThat(open.annotations().claims()).isEmpty();
        hands.press(ESCAPE);
        assertThat(open.article().hasFocus()).isTrue();
    }

    @Test
    void lettersInTheSpeakerFieldAreLetters() {
        mark("safe");
        hands.keys("s");
        hands.type("qq 1c");
        assertThat(focusedText()).isEqualTo("qq 1c");
        hands.press(ESCAPE);

        assertThat(open.annotations().quotes()).hasSize(1);
        assertThat(open.annotations().speakers()).isEmpty();
        assertThat(open.article().hasFocus()).isTrue();
    }

    private String focusedText() {
        return open.ask(() -> ((TextField) open.scene().getFocusOwner()).getText());
    }

    @Test
    void findGoesFromHitToHitAndLeavesOneSelected() {
        hands.press(CONTROL, F);
        hands.type("bridge");
        hands.press(ENTER);
        hands.press(ESCAPE);

        Span first = open.find("bridge");
        assertThat(open.selected()).contains("bridge");
        assertThat(open.ask(open.article()::caret)).isGreaterThan(first.end());
    }

    @Test
    void escapeDropsTheSelectionThenWhatIsChosen() {
        mark("safe");
        hands.select("rust");
        hands.press(ESCAPE);
        assertThat(open.selected()).isEmpty();
        assertThat(open.currentQuote()).isPresent();
        hands.press(ESCAPE);
        assertThat(open.currentQuote()).isEmpty();
    }

    @Test
    void escapeGoesBackToReadingFromEveryPartOfTheWindow() {
        mark("safe");
        for (int part = 1; part <= 2; part++) {
            for (int i = 0; i < part; i++) {
                hands.press(F6);
            }
            assertThat(open.article().hasFocus()).isFalse();
            hands.press(TAB);
            hands.press(ESCAPE);
            assertThat(open.article().hasFocus()).isTrue();
        }
    }

    @Test
    void f6ReachesTheLibraryWhereEnterOpensAnArticle() {
        hands.press(F6);
        while (!isFocusIn(".library-pane")) {
            assertThat(open.article().hasFocus()).isFalse();
            hands.press(F6);
        }
        hands.press(DOWN);
        hands.press(ENTER);
        assertThat(open.article().hasFocus()).isTrue();
    }

    private boolean isFocusIn(String selector) {
        return open.ask(() -> {
            Node node = open.scene().getFocusOwner();
            while (node != null && !node.equals(open.scene().lookup(selector))) {
                node = node.getParent();
            }
            return node != null;
        });
    }

    @Test
    void f9HidesTheLibraryAndShowsItAgain() {
        boolean shown = isLibraryShown();
        hands.press(F9);
        assertThat(isLibraryShown()).isNotEqualTo(shown);
        hands.press(F9);
        assertThat(isLibraryShown()).isEqualTo(shown);
        assertThat(open.article().hasFocus()).isTrue();
    }

    private boolean isLibraryShown() {
        return open.node(".library-pane").map(Node::isVisible).orElseThrow();
    }

    @Test
    void exportWritesTheFormatChosenLast() throws Exception {
        open.copy(folder.toString());
        hands.press(CONTROL, E);
        hands.press(CONTROL, A);
        hands.press(CONTROL, V);
        hands.press(ENTER);

        assertThat(open.message()).startsWith("Wrote ");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(f -> f.toString().endsWith(".html"))).hasSize(1);
        }
    }

    @Test
    void pasteOpensWhatWasCopiedElsewhere() {
        open.copy("Another article\n\n“It is short,” said its author on Monday.");
        hands.press(CONTROL, V);
        hands.press(ENTER);

        assertThat(open.annotations().text()).contains("“It is short,” said its author on Monday.");
        assertThat(open.ask(() -> open.desk().session().articles().size())).isEqualTo(2);
    }

    /// A drop and a paste of files go the same way; only the platform can drop.
    @Test
    void copiedFilesAreOpened() throws Exception {
        Path other = Files.writeString(folder.resolve("other.md"), "# Other\n\nIt is *short*.");
        Fx.run(() ->
                Clipboard.getSystemClipboard()
                        .setContent(Map.of(DataFormat.FILES, List.of(other.toFile()))));
        hands.press(CONTROL, V);
        hands.press(ENTER);

        assertThat(open.annotations().article().title()).isEqualTo("Other");
    }

    @Test
    void aClickOnAQuoteChoosesIt() {
        mark("safe", "watch");
        hands.click(open.point(open.find("stays").start()));
        hands.click(open.point(open.find("bridge is").start()));

        assertThat(current()).isEqualTo("“The bridge is safe,”");
        assertThat(open.annotations().quotes()).hasSize(2);
    }

    @Test
    void aDragSelectsAndMarksNothing() {
        Span words = open.find("looked below");
        hands.drag(open.left(words.start()), open.left(words.end()));

        assertThat(open.selected()).contains("looked below");
        assertThat(open.annotations().quotes()).extracting(Quote::id).isEmpty();
    }
}
