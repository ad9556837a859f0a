package quotemark.view;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.text.Span;

/// The search of the library, from the first key to the passage.
class SearchKeysTest {
    @TempDir Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void openArticles() throws Exception {
        Path other =
                Files.writeString(
                        folder.resolve("ferry.txt"), "The ferry\n\nA ferry found rust below.\n");
        open = OpenWindow.with(folder, ShortArticle.in(folder));
        hands = open.hands();
        Fx.run(() -> open.desk().opening().atOnce(List.of(other)));
        hands.settle();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private void search(String words) {
        hands.press(CONTROL, SHIFT, F);
        hands.type(words);
        hands.settle();
    }

    private boolean isSeen(String selector) {
        return open.node(selector).isPresent();
    }

    private TextField field() {
        return (TextField) open.node("#library-search").orElseThrow();
    }

    @Test
    void typingWalkingAndEnterLeadToTheWordsInAnotherArticle() {
        search("rust");
        ListView<?> hits = (ListView<?>) open.node(".hit-list").orElseThrow();
        assertThat(open.ask(() -> hits.getItems().size())).isEqualTo(4);
        hands.press(DOWN);
        hands.press(ENTER);
        hands.settle();

        String title = open.annotations().article().title();
        Span span = open.find("rust");
        assertThat(title).isEqualTo("The bridge stays closed");
        assertThat(open.selected()).contains("rust");
        assertThat(open.ask(open.article()::caret)).isEqualTo(span.end());
        assertThat(open.article().hasFocus()).isTrue();
        assertThat(open.ask(() -> open.article().boundsOnScreen(span.start()))).isPresent();
        // The search is still where it was, to go on with.
        hands.press(CONTROL, SHIFT, F);
        hands.press(UP);
        hands.press(ENTER);
        hands.settle();
        assertThat(open.annotations().article().title()).isEqualTo("The ferry");
        assertThat(open.selected()).contains("rust");
    }

    @Test
    void aHitInAQuoteChoosesIt() {
        hands.press(CONTROL, SHIFT, F);
        hands.type("ferrymen");
        hands.settle();
        hands.press(ENTER);
        hands.settle();
        hands.caretAt("watch");
        hands.keys("q");
        hands.press(ESCAPE);
        hands.press(ESCAPE);
        assertThat(open.currentQuote()).isEmpty();
        search("watch");
        hands.press(ENTER);
        hands.settle();
        assertThat(open.currentQuote()).isPresent();
    }

    @Test
    void escapeBringsTheArticlesBackAndThenTheReading() {
        search("rust");
        assertThat(isSeen(".hit-list")).isTrue();
        hands.press(ESCAPE);
        assertThat(isSeen(".hit-list")).isFalse();
        assertThat(field().getText()).isEmpty();
        assertThat(field().isFocused()).isTrue();
        hands.press(ESCAPE);
        assertThat(open.article().hasFocus()).isTrue();
    }

    @Test
    void whatIsNowhereIsSaid() {
        search("tunnel");
        assertThat(isSeen(".nothing-found")).isTrue();
        hands.press(UP);
        hands.press(ENTER);
        assertThat(open.annotations().article().title()).isEqualTo("The ferry");
    }

    @Test
    void aHiddenLibraryComesOutToBeSearched() {
        hands.press(F9);
        assertThat(open.ask(() -> field().getParent().getParent().isVisible())).isFalse();
        search("rust");
        assertThat(field().isFocused()).isTrue();
        assertThat(isSeen(".hit-list")).isTrue();
    }
}
