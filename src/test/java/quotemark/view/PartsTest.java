package quotemark.view;

import static javafx.scene.input.KeyCode.CLOSE_BRACKET;
import static javafx.scene.input.KeyCode.CONTEXT_MENU;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F10;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.OPEN_BRACKET;
import static javafx.scene.input.KeyCode.Q;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Fragment;
import quotemark.annotation.Passage;
import quotemark.text.Span;

/// Reaching the parts of quotes with keys, with the mouse and in the notes; moving their ends; the
/// menu of what can be done.
class PartsTest {
    @TempDir Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void markAQuoteWithItsCue() throws Exception {
        open = OpenWindow.with(folder, ShortArticle.in(folder));
        hands = open.hands();
        hands.caretAt("safe");
        hands.keys("q");
        hands.select("told");
        hands.keys("k");
        hands.select("councillors");
        hands.keys("h");
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private String words(Fragment.Role role) {
        return open.annotations().quotes().getFirst().words(role);
    }

    private Optional<Passage.Part> chosenPart() {
        return open.ask(() -> Optional.ofNullable(open.desk().session().passageProperty().get()))
                .map(Passage::part);
    }

    @Test
    void hPointsAtTheChannel() {
        assertThat(words(Fragment.Role.CHANNEL)).isEqualTo("councillors");
    }

    @Test
    void oGoesThroughWhatLiesUnderTheCaret() {
        hands.select("bridge is");
        hands.keys("q");
        hands.keys("o");
        assertThat(open.message()).isEqualTo("1 of 2 here: content “bridge is”");
        hands.keys("o");
        assertThat(open.message()).isEqualTo("2 of 2 here: content “The bridge is safe,”");
        assertThat(open.currentQuote().orElseThrow().words(Fragment.Role.CUE)).isEqualTo("told");
        hands.keys("o");
        assertThat(open.message()).startsWith("1 of 2");
        hands.caretAt("experts");
        hands.keys("o");
        assertThat(open.message()).isEqualTo("Nothing is marked under the caret.");
    }

    @Test
    void aClickOnAPartChoosesItAndDeleteTakesItAlone() {
        hands.press(ESCAPE);
        hands.press(ESCAPE);
        hands.click(open.point(open.find("told").start() + 1));
        assertThat(chosenPart()).contains(Passage.Part.CUE);
        assertThat(open.currentQuote()).isPresent();
        hands.press(DELETE);
        assertThat(words(Fragment.Role.CUE)).isEmpty();
        assertThat(words(Fragment.Role.CHANNEL)).isEqualTo("councillors");
        hands.press(CONTROL, Z);
        assertThat(words(Fragment.Role.CUE)).isEqualTo("told");
    }

    @Test
    void bracketsAndArrowsMoveTheEndsInOneActEach() {
        hands.caretAt("safe");
        hands.write(CLOSE_BRACKET, "]");
        assertThat(isHeld()).isTrue();
        hands.press(RIGHT);
        hands.press(CONTROL, RIGHT);
        hands.press(CONTROL, RIGHT);
        hands.press(ESCAPE);
        assertThat(words(Fragment.Role.CONTENT)).isEqualTo("“The bridge is safe,” Ada Berg");
        hands.write(OPEN_BRACKET, "[");
        hands.press(CONTROL, RIGHT);
        hands.press(CONTROL, RIGHT);
        hands.press(LEFT);
        hands.press(LEFT);
        hands.press(LEFT);
        hands.press(ESCAPE);
        assertThat(isHeld()).isFalse();
        assertThat(words(Fragment.Role.CONTENT)).isEqualTo("he bridge is safe,” Ada Berg");
        assertThat(words(Fragment.Role.CUE)).isEqualTo("told");
        hands.press(CONTROL, Z);
        assertThat(words(Fragment.Role.CONTENT)).isEqualTo("“The bridge is safe,” Ada Berg");
        hands.press(CONTROL, Z);
        assertThat(words(Fragment.Role.CONTENT)).isEqualTo("“The bridge is safe,”");
    }

    @Test
    void anyOtherKeyLetsTheEndGoAndMeansWhatItMeans() {
        hands.caretAt("safe");
        hands.write(CLOSE_BRACKET, "]");
        hands.press(CONTROL, LEFT);
        hands.keys("c");
        assertThat(words(Fragment.Role.CONTENT)).isEqualTo("“The bridge is safe,");
        assertThat(open.annotations().claims()).hasSize(1);
        hands.write(CLOSE_BRACKET, "]");
        hands.press(CONTROL, RIGHT);
        hands.press(CONTROL, Z);
        assertThat(isHeld()).isFalse();
        assertThat(words(Fragment.Role.CONTENT)).isEqualTo("“The bridge is safe,");
        assertThat(open.annotations().claims()).hasSize(1);
    }

    private boolean isHeld() {
        return open.ask(() ->
                open.article().lookupAll(".handle-bar").stream()
                        .anyMatch(bar -> bar.isVisible() && bar.getParent().isVisible()));
    }

    @Test
    void aKnobIsDraggedToAnotherPlace() {
        hands.caretAt("safe");
        hands.pull(knobAtTheEnd(), open.left(open.find(",” Ada").start()));

        assertThat(words(Fragment.Role.CONTENT)).isEqualTo("“The bridge is safe");
        assertThat(open.selected()).isEmpty();
        hands.press(CONTROL, Z);
        assertThat(words(Fragment.Role.CONTENT)).isEqualTo("“The bridge is safe,”");
    }

    private Node knobAtTheEnd() {
        double right = open.left(open.find(" Ada Berg").start()).getX();
        return open.ask(() ->
                open.article().lookupAll(".handle-reach").stream()
                        .filter(knob -> knob.getParent().isVisible())
                        .filter(knob -> Math.abs(middle(knob) - right) < 3)
                        .findFirst()
                        .orElseThrow());
    }

    private static double middle(Node node) {
        return node.localToScreen(node.getLayoutBounds()).getCenterX();
    }

    @Test
    void theTagsOfTheNotesShowPartsAndTakeThemAway() {
        hands.caretAt("safe");
        fire("#part-cue-0");
        assertThat(open.selected()).contains("told");
        assertThat(chosenPart()).contains(Passage.Part.CUE);
        assertThat(open.node("#part-content-0-remove")).isEmpty();
        fire("#part-cue-0-remove");
        assertThat(words(Fragment.Role.CUE)).isEmpty();

        hands.caretAt("stands");
        hands.press(SHIFT, Q);
        fire("#part-content-0-remove");
        assertThat(words(Fragment.Role.CONTENT)).isEqualTo("‘it stands’");
        hands.press(CONTROL, Z);
        assertThat(words(Fragment.Role.CONTENT)).isEqualTo("“The bridge is safe,” […] ‘it stands’");
    }

    /// Presses a button of the detail card, which may lie below the edge.
    private void fire(String button) {
        Node node = open.node(button).orElseThrow(() -> new AssertionError(button));
        Fx.run(((Button) node)::fire);
        hands.settle();
        hands.pulse();
    }

    @Test
    void theMenuKeyOpensTheMenuAndEnterDoesWhatItSays() {
        hands.caretAt("stands");
        hands.press(SHIFT, F10);
        assertThat(menuItems())
                .startsWith("Quote", "Add to the current quote")
                .contains(
                        "It is the channel (“according to TASS”)", "Claim", "Copy with attribution")
                .endsWith("Delete what is chosen");
        hands.press(ESCAPE);
        assertThat(menuItems()).isEmpty();
        hands.press(CONTEXT_MENU);
        hands.press(ENTER);
        assertThat(menuItems()).isEmpty();
        assertThat(open.currentQuote().orElseThrow().words(Fragment.Role.CONTENT))
                .isEqualTo("‘it stands’");
        assertThat(open.article().hasFocus()).isTrue();
    }

    @Test
    void aRightClickChoosesWhatIsUnderItAndOpensTheMenu() {
        hands.press(ESCAPE);
        hands.press(ESCAPE);
        hands.rightClick(open.point(open.find("told").start() + 1));
        assertThat(chosenPart()).contains(Passage.Part.CUE);
        assertThat(menuItems()).isNotEmpty();
        hands.press(ESCAPE);
    }

    private List<String> menuItems() {
        return open.ask(() ->
                Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                        .map(MenuItem::getText)
                        .filter(text -> text != null && !text.isEmpty())
                        .toList());
    }

    @Test
    void aClaimThatIsChosenInTheNotesRevealsItsPassage() {
        hands.caretAt("safe");
        hands.keys("c");
        Span statement = open.find("“The bridge is safe,”");
        Fx.run(() -> {
            open.article().showAtTop(open.annotations().text().length() - 1);
            open.article().layout();
        });
        hands.pulse();
        assertThat(open.ask(() -> open.article().boundsOnScreen(statement.start()))).isEmpty();
        fireTab("Claims");
        Node card = open.node(".claim-statement").orElseThrow();
        Bounds bounds = open.ask(() -> card.localToScreen(card.getLayoutBounds()));
        hands.click(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        hands.pulse();

        assertThat(open.ask(() -> open.article().boundsOnScreen(statement.start()))).isPresent();
        assertThat(open.selected()).isEmpty();
    }

    private void fireTab(String title) {
        Fx.run(() ->
                open.scene().getRoot().lookupAll(".tab-button").stream()
                        .map(ToggleButton.class::cast)
                        .filter(tab -> tab.getText().equals(title))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        hands.pulse();
        hands.pulse();
    }
}
