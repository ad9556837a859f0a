package quotemark.view;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Fragment;

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

    @Test
    void suggestionsHalveTheKeys() throws Exception {
        assumeTrue(Files.exists(ARTICLE), "the article is not part of this repository");
        try (var open = OpenWindow.suggesting(folder, ARTICLE)) {
            Hands hands = open.hands();
            hands.press(TAB);
            Optional<String> suggested = suggested(open);
            while (suggested.isPresent()) {
                decide(suggested.get(), hands);
                suggested = suggested(open);
            }
            System.out.println("key presses with suggestions: " + hands.presses());
            ReferenceMarks.assertIn(open.annotations());
            assertThat(hands.presses()).isLessThan(30);
        }
    }

    private static Optional<String> suggested(OpenWindow open) {
        return open.ask(() ->
                open.desk()
                        .suggesting()
                        .chosen()
                        .map(one -> one.quote().words(Fragment.Role.CONTENT)));
    }

    /// The contested one is flagged, which accepts it.
    private static void decide(String suggested, Hands hands) {
        if (suggested.startsWith("“The bloody events")) {
            hands.keys("c");
            hands.select("mo");
            hands.keys("wwe");
            hands.press(TAB);
        } else {
            hands.press(ReferenceMarks.has(suggested) ? ENTER : BACK_SPACE);
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
