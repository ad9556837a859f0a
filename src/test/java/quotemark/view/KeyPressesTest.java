package quotemark.view;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.text.Span;

/// Marks a real article without a mouse, as the domain's reference marks it, and counts the keys.
class KeyPressesTest {
    private static final Path ARTICLE = Path.of("../shared/data/articles/patrushev-wang.txt");

    @TempDir Path folder;

    @Test
    void aRealArticleIsMarkedWithoutAMouse() throws Exception {
        assumeTrue(Files.exists(ARTICLE), "the article is not part of this repository");
        try (var open = OpenWindow.with(folder, ARTICLE)) {
            Hands hands = open.hands();
            headline(hands);
            priorities(hands);
            containment(open);
            hands.caretAt("reg");
            hands.keys("q2");
            hands.caretAt("he add");
            hands.keys("m");
            hands.caretAt("acco");
            hands.keys("q2");
            bloodyEvents(open);
            others(open);
            System.out.println("key presses: " + hands.presses());
            ReferenceMarks.assertIn(open.annotations());
            assertThat(hands.presses()).isLessThan(1_000);
        }
    }

    private static void headline(Hands hands) {
        hands.keys("qs");
        hands.type("Russia");
        hands.press(ENTER);
    }

    private static void priorities(Hands hands) {
        hands.caretAt("cour");
        hands.keys("q");
        hands.caretAt("told");
        hands.keys("k");
        hands.press(CONTROL, LEFT);
        hands.keys("m");
        hands.hold(List.of(CONTROL), RIGHT, 2);
        hands.press(RIGHT);
        hands.keys("a");
        hands.select("nik");
        hands.hold(List.of(CONTROL, SHIFT), RIGHT, 2);
        hands.keys("s");
        hands.press(ENTER);
    }

    private static void containment(OpenWindow open) {
        select(open, "amid", ReferenceMarks.REPORTED);
        open.hands().keys("q2");
        chooseIndirect(open.hands());
        open.hands().caretAt("tain");
        open.hands().keys("q2");
    }

    /// What is reported with a word in quotation marks is taken for mixed at first.
    private static void chooseIndirect(Hands hands) {
        hands.press(ENTER);
        hands.press(DOWN);
        hands.press(UP);
        hands.press(ENTER);
    }

    private static void bloodyEvents(OpenWindow open) {
        open.hands().caretAt("blo");
        open.hands().keys("q2c");
        select(open, "it was", ReferenceMarks.REFUTING);
        open.hands().keys("e");
    }

    private static void others(OpenWindow open) {
        select(open, "a mee", ReferenceMarks.MEETING);
        open.hands().keys("q");
        open.hands().select("dmi");
        open.hands().hold(List.of(CONTROL, SHIFT), RIGHT, 2);
        open.hands().keys("s");
        open.hands().press(ENTER);
        select(open, "china w", ReferenceMarks.PLAN);
        open.hands().keys("qs");
        open.hands().type("Wang Yi");
        open.hands().press(ENTER);
    }

    /// Finds the first letters of a passage and extends what is selected to all of it: by lines as
    /// long as there are any, then by words, too far and back, then by letters.
    private static void select(OpenWindow open, String beginning, String passage) {
        Hands hands = open.hands();
        int end = open.find(passage).end();
        hands.select(beginning);
        extend(open, at -> at < end, SHIFT, DOWN);
        extend(open, at -> at < end, CONTROL, SHIFT, RIGHT);
        extend(open, at -> at > end, CONTROL, SHIFT, LEFT);
        extend(open, at -> at < end, SHIFT, RIGHT);
        assertThat(open.selected()).contains(passage);
    }

    /// Presses keys while the selection's end should go further and goes.
    private static void extend(OpenWindow open, IntPredicate further, KeyCode... keys) {
        int before = -1;
        int at = end(open);
        while (further.test(at) && at != before) {
            open.hands().press(keys);
            before = at;
            at = end(open);
        }
    }

    private static int end(OpenWindow open) {
        return open.ask(() ->
                Optional.ofNullable(open.article().selectionProperty().get())
                        .map(Span::end)
                        .orElse(0));
    }
}
