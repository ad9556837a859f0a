package quotemark.view;

import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Walks over all that can have the focus, in the states that the window can be in.
class AccessibilityTest {
    private static final int PARTS = 4;
    private static final int MOST_TABS = 80;

    @TempDir Path folder;

    private Path book;
    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void openShortArticle() throws Exception {
        open = OpenWindow.with(folder, ShortArticle.in(folder));
        hands = open.hands();
        book = SmallBook.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    @Test
    void allOfTheWindowIsNamedAndReached() {
        hands.caretAt("safe");
        hands.keys("q0c");
        hands.select("found rust");
        hands.keys("e");
        hands.press(F9);
        check();
    }

    @Test
    void allOfTheStartScreenIsNamedAndReached() {
        Fx.run(open.desk().session()::closeArticle);
        hands.settle();
        check();
    }

    @Test
    void allOfTheFindBarIsNamedAndReached() {
        hands.press(CONTROL, F);
        check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settings",
                "address",
                "export",
                "speaker",
                "note",
                "evidence",
                "keys",
                "commands",
                "board",
                "claims",
                "verdict",
                "link",
                "replies",
                "house style",
                "preview",
                "chapters"
            })
    void allOfACardIsNamedAndReachedAndKeepsTheFocus(String card) {
        hands.caretAt("safe");
        hands.keys("qc");
        show(card);
        Node overlay = open.node(".overlay").orElseThrow();
        Set<Node> reached = new HashSet<>();
        tabs(reached);

        assertThat(reached).allMatch(node -> Focus.isWithin(node, overlay));
        assertThat(named(overlay)).isEmpty();
        assertThat(unreached(overlay, reached)).isEmpty();
        hands.press(ESCAPE);
        assertThat(open.ask(overlay::isVisible)).isFalse();
        assertThat(open.article().hasFocus()).isTrue();
    }

    private void show(String card) {
        switch (card) {
            case "settings" -> hands.press(CONTROL, COMMA);
            case "address" -> hands.press(CONTROL, SHIFT, O);
            case "export" -> hands.press(CONTROL, E);
            case "speaker" -> {
                hands.caretAt("safe");
                hands.keys("qs");
            }
            case "note" -> hands.keys("n");
            case "evidence" -> hands.keys("e");
            case "keys" -> hands.press(F1);
            case "board" -> {
                hands.select("found rust");
                hands.keys("eb");
            }
            case "claims" -> hands.press(CONTROL, L);
            case "verdict" -> hands.keys("v");
            case "link" -> hands.keys("l");
            case "replies" -> hands.keys("r");
            case "preview" -> {
                Fx.run(() -> open.desk().opening().pasted("Another\n\nIt was said.\n", null));
                hands.settle();
            }
            case "chapters" -> {
                Fx.run(() -> open.desk().opening().files(List.of(book)));
                hands.settle();
            }
            case "house style" -> {
                hands.press(CONTROL, K);
                hands.type("house");
                hands.press(ENTER);
            }
            default -> hands.press(CONTROL, K);
        }
    }

    private void check() {
        Node root = open.ask(() -> open.scene().getRoot());
        Set<Node> reached = new HashSet<>();
        for (int part = 0; part < PARTS; part++) {
            Node stop = owner();
            tabs(reached);
            Fx.run(stop::requestFocus);
            tabs(reached, SHIFT);
            Fx.run(stop::requestFocus);
            hands.press(F6);
        }
        assertThat(named(root)).isEmpty();
        assertThat(unreached(root, reached)).isEmpty();
    }

    /// Presses Tab, alone or with Shift, until it comes around or does not leave.
    private void tabs(Set<Node> reached, KeyCode... held) {
        KeyCode[] keys = Stream.concat(Stream.of(held), Stream.of(TAB)).toArray(KeyCode[]::new);
        var walked = new HashSet<Node>();
        for (int i = 0; i < MOST_TABS && walked.add(owner()); i++) {
            hands.press(keys);
        }
        reached.addAll(walked);
    }

    private Node owner() {
        return open.ask(() ->
                Optional.ofNullable(open.scene().getFocusOwner())
                        .orElseThrow(() -> new AssertionError("nothing has the focus")));
    }

    private List<String> unreached(Node within, Set<Node> reached) {
        return open.ask(() ->
                focusable(within)
                        .filter(node -> !reached.contains(node) && !isChosenByArrows(node, reached))
                        .map(AccessibilityTest::described)
                        .toList());
    }

    /// Of several that exclude each other, Tab goes to the one that is chosen.
    private static boolean isChosenByArrows(Node node, Set<Node> reached) {
        return node instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    /// What can have the focus, but has no name.
    private List<String> named(Node within) {
        return open.ask(() ->
                focusable(within)
                        .filter(node -> name(node).isBlank())
                        .map(AccessibilityTest::described)
                        .toList());
    }

    private static String described(Node node) {
        return node + " in " + node.getParent();
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        String own =
                node instanceof Labeled labeled && labeled.getText() != null
                        ? labeled.getText()
                        : "";
        return own.isBlank()
                ? all(node.getScene().getRoot())
                        .filter(other ->
                                other instanceof Label label && node.equals(label.getLabelFor()))
                        .map(label -> ((Label) label).getText())
                        .findFirst()
                        .orElse("")
                : own;
    }

    private static Stream<Node> focusable(Node within) {
        return all(within)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && isShown(node));
    }

    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    private static Stream<Node> all(Node node) {
        var children = new ArrayList<Node>();
        if (node instanceof Parent parent) {
            children.addAll(parent.getChildrenUnmodifiable());
        }
        return Stream.concat(Stream.of(node), children.stream().flatMap(AccessibilityTest::all));
    }
}
