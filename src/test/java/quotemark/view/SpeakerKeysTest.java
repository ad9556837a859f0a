package quotemark.view;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.Speaker;

/// The keys that say who said it, pressed in the real window.
class SpeakerKeysTest {
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

    private void markedBy(String inside, String name) {
        hands.caretAt(inside);
        hands.keys("qs");
        hands.type(name);
        hands.press(ALT, ENTER);
    }

    @Test
    void altEnterMakesSomebodyNewWhoeverFits() {
        markedBy("safe", "Ada Berg");
        markedBy("stands", "Ber");

        assertThat(open.annotations().speakers())
                .extracting(Speaker::name)
                .containsExactly("Ada Berg", "Ber");
        assertThat(open.article().hasFocus()).isTrue();
    }

    @Test
    void theOneUsedLastIsMarkedAndArrowsGoToTheOthers() {
        markedBy("safe", "Ada Berg");
        markedBy("stands", "Diver");
        hands.caretAt("elle");
        hands.keys("qs");
        hands.press(ENTER);
        assertThat(open.currentSpeaker()).contains("Diver");
        hands.keys("s");
        hands.press(DOWN);
        hands.press(ENTER);
        assertThat(open.currentSpeaker()).contains("Ada Berg");
    }

    @Test
    void enterTakesWhomTheMentionNames() {
        hands.caretAt("safe");
        hands.keys("q");
        hands.select("berg");
        hands.keys("ms");
        hands.press(ENTER);
        assertThat(open.currentSpeaker()).contains("Ada Berg");
        assertThat(open.article().hasFocus()).isTrue();

        hands.caretAt("stands");
        hands.keys("q");
        hands.select("berg");
        hands.keys("ms");
        hands.press(ENTER);
        assertThat(open.currentSpeaker()).contains("Ada Berg");
        assertThat(open.annotations().speakers())
                .extracting(Speaker::name, Speaker::aliases)
                .containsExactly(tuple("Ada Berg", List.of("Berg")));
    }

    @Test
    void mMergesTheSpeakerWithAnotherAndUndoPartsThem() {
        markedBy("safe", "Berg");
        markedBy("stands", "Ada Berg");
        Annotations before = open.annotations();
        hands.press(SHIFT, M);
        hands.type("ber");
        hands.press(ENTER);

        assertThat(open.annotations().speakers())
                .extracting(Speaker::name, s -> s.aliases().toString())
                .containsExactly(tuple("Ada Berg", "[Berg]"));
        assertThat(open.message()).isEqualTo("“Berg” is now another name of Ada Berg.");
        hands.press(CONTROL, Z);
        assertThat(open.annotations()).isEqualTo(before);
    }

    @Test
    void theDetailsOfASpeakerAreOneKeyAway() {
        markedBy("safe", "Ada Berg");
        hands.press(SHIFT, S);
        hands.type("Eve");
        hands.press(ENTER);

        assertThat(open.annotations().speakers())
                .extracting(Speaker::name, Speaker::initials)
                .containsExactly(tuple("Eve", "EV"));
    }
}
