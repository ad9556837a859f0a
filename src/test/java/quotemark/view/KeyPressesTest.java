package quotemark.view;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            containment(hands);
            hands.keys("fq2");
            hands.keys("fq2");
            bloodyEvents(hands);
            others(hands);
            System.out.println("key presses: " + hands.presses());
            ReferenceMarks.assertIn(open.annotations());
            assertThat(hands.presses()).isLessThan(60);
        }
    }

    private static void headline(Hands hands) {
        hands.keys("fqs");
        hands.press(ENTER);
    }

    /// What Patrushev assured is not on the reference's list, and passed over.
    private static void priorities(Hands hands) {
        hands.keys("ffqs");
        hands.press(ENTER);
    }

    /// “contain” is a single word: the caret goes there by words.
    private static void containment(Hands hands) {
        hands.keys("fq2");
        hands.hold(List.of(CONTROL), RIGHT, 6);
        hands.keys("q2");
    }

    private static void bloodyEvents(Hands hands) {
        hands.keys("ffq2c");
        hands.select("mo");
        hands.keys("wwe");
    }

    private static void others(Hands hands) {
        hands.keys("ffqs");
        hands.press(ENTER);
        hands.keys("fqs");
        hands.press(ENTER);
    }
}
