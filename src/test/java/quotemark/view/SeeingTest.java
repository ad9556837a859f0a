package quotemark.view;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.Q;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Fragment;

/// What is drawn over the article: lenses, the preview of a quote, the hover card, the minimap.
class SeeingTest {
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

    private void mark(String inside) {
        hands.caretAt(inside);
        hands.keys("q");
    }

    private Set<String> pressedSegments() {
        return open.ask(() ->
                open.scene().getRoot().lookupAll(".lens").stream()
                        .map(ToggleButton.class::cast)
                        .filter(ToggleButton::isSelected)
                        .map(ToggleButton::getText)
                        .collect(Collectors.toSet()));
    }

    @Test
    void controlAndADigitChooseALensAndItsSegmentFollows() {
        mark("safe");
        hands.keys("c");
        assertThat(pressedSegments()).containsExactly("Speakers");
        hands.press(CONTROL, DIGIT3);
        assertThat(pressedSegments()).containsExactly("Claims");
        assertThat(Drawn.in(open).veiled()).isPositive();
        hands.press(CONTROL, DIGIT2);
        assertThat(pressedSegments()).containsExactly("Kinds");
        assertThat(Drawn.in(open).veiled()).isZero();
        assertThat(Drawn.in(open).fills()).isEqualTo(1);
        hands.press(CONTROL, DIGIT4);
        assertThat(pressedSegments()).containsExactly("Cues");
        hands.press(CONTROL, DIGIT1);
        assertThat(pressedSegments()).containsExactly("Speakers");
    }

    @Test
    void aClickOnASegmentDoesTheSame() {
        Point2D kinds = onLens("Kinds");
        hands.click(kinds);
        assertThat(pressedSegments()).containsExactly("Kinds");
        hands.click(kinds);
        assertThat(pressedSegments()).containsExactly("Kinds");
        assertThat(open.node(".lens-legend").map(Node::isVisible)).contains(true);
    }

    private Point2D onLens(String text) {
        return middle(".lens", lens -> ((ToggleButton) lens).getText().equals(text));
    }

    private Point2D onButton(String name) {
        return middle(".bar-button", button -> name.equals(button.getAccessibleText()));
    }

    private Point2D middle(String selector, Predicate<Node> wanted) {
        return open.ask(() -> {
            Node node =
                    open.scene().getRoot().lookupAll(selector).stream()
                            .filter(wanted)
                            .findFirst()
                            .orElseThrow();
            var bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    @Test
    void controlShiftHHidesEveryMarkAndSaysSoUntilALensIsChosen() {
        mark("safe");
        hands.press(CONTROL, DIGIT2);
        hands.press(CONTROL, SHIFT, H);
        assertThat(Drawn.in(open)).isEqualTo(Drawn.NOTHING);
        assertThat(statusBar()).contains("Marks are hidden: Ctrl+Shift+H shows them");
        hands.press(CONTROL, SHIFT, H);
        assertThat(pressedSegments()).containsExactly("Kinds");
        assertThat(Drawn.in(open).fills()).isEqualTo(1);
        assertThat(statusBar()).doesNotContain("Marks are hidden: Ctrl+Shift+H shows them");
    }

    private Set<String> statusBar() {
        return open.ask(() ->
                open.scene().getRoot().lookup(".status-bar").lookupAll(".label").stream()
                        .filter(Node::isVisible)
                        .map(label -> ((Label) label).getText())
                        .collect(Collectors.toSet()));
    }

    @Test
    void whileQIsHeldTheQuoteIsOnlyDrawn() {
        hands.caretAt("safe");
        hands.down(Q);
        hands.down(Q);
        // What was said, who said it, how, and to whom.
        assertThat(Drawn.in(open)).isEqualTo(new Drawn(0, 4, 0));
        assertThat(open.annotations().quotes()).isEmpty();
        hands.up(Q);
        // The one who is told is dashed too.
        assertThat(Drawn.in(open)).isEqualTo(new Drawn(1, 1, 0));
        assertThat(open.annotations().quotes())
                .extracting(quote -> quote.words(Fragment.Role.CONTENT))
                .containsExactly("“The bridge is safe,”");
    }

    @Test
    void escapeWhileQIsHeldMarksNothing() {
        hands.caretAt("safe");
        hands.down(Q);
        hands.press(ESCAPE);
        assertThat(Drawn.in(open)).isEqualTo(Drawn.NOTHING);
        hands.up(Q);
        assertThat(open.annotations().quotes()).isEmpty();
    }

    @Test
    void anotherKeyWhileQIsHeldMarksAtOnce() {
        hands.select("told");
        hands.press(KeyCode.LEFT);
        hands.caretAt("safe");
        hands.down(Q);
        hands.press(K);
        hands.up(Q);
        assertThat(open.annotations().quotes()).hasSize(1);
        assertThat(open.currentQuote().orElseThrow().words(Fragment.Role.CUE)).isEqualTo("safe");
    }

    @Test
    void theMouseAtRestOnAButtonShowsItsNameAndKey() {
        hands.rest(onButton("Quote"));
        hands.await(() ->
                Window.getWindows().stream()
                        .filter(Tooltip.class::isInstance)
                        .map(window -> ((Tooltip) window).getText())
                        .anyMatch("Quote  (q)"::equals));
    }

    @Test
    void theQuoteButtonShowsWhatItWouldMarkWhileTheMouseIsOverIt() {
        hands.caretAt("stands");
        hands.rest(onButton("Quote"));
        assertThat(Drawn.in(open)).isEqualTo(new Drawn(0, 3, 0));
        hands.rest(open.point(open.find("Experts").start()));
        assertThat(Drawn.in(open)).isEqualTo(Drawn.NOTHING);
        assertThat(open.annotations().quotes()).isEmpty();
    }

    @Test
    void theMouseAtRestOnAMarkShowsWhoSaidItAndHow() {
        mark("safe");
        hands.keys("s");
        hands.type("Ada Berg");
        hands.press(KeyCode.ENTER);
        hands.keys("c");
        hands.rest(open.point(open.find("bridge is").start()));
        hands.await(() -> hoverCard().isVisible());

        assertThat(hoverWords())
                .contains(
                        "Ada Berg",
                        "direct",
                        "source “Ada Berg” · cue “told” · to “councillors”",
                        "Contested claim, not answered");
        hands.rest(open.point(open.find("Experts").start()));
        hands.await(() -> !hoverCard().isVisible());
    }

    private Node hoverCard() {
        return open.article().lookup(".hover-card");
    }

    private Set<String> hoverWords() {
        return open.ask(() ->
                hoverCard().lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyHitOfASearchIsALineBesideTheScrollBar() {
        hands.press(CONTROL, F);
        hands.type("ferries");
        hands.pulse();

        assertThat(linesOf(Theme.LIGHT.found())).isBetween(38, 40);
        hands.press(ESCAPE);
        hands.pulse();
        assertThat(linesOf(Theme.LIGHT.found())).isZero();
    }

    /// How often the colour begins from top to bottom of the minimap.
    private int linesOf(Color colour) {
        WritableImage image =
                open.ask(() -> open.article().lookup(".minimap").snapshot(null, null));
        PixelReader pixels = image.getPixelReader();
        int lines = 0;
        boolean before = false;
        for (int y = 0; y < image.getHeight(); y++) {
            boolean now = pixels.getColor(1, y).equals(colour);
            lines += now && !before ? 1 : 0;
            before = now;
        }
        return lines;
    }
}
