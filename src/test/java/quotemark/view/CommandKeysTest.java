package quotemark.view;

import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Fragment;

/// The keys of commands and of the clipboard, pressed in the real window.
class CommandKeysTest {
    @TempDir Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void openShortArticle() throws Exception {
        open = OpenWindow.with(folder, ShortArticle.in(folder));
        hands = open.hands();
        hands.caretAt("safe");
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    @Test
    void controlKDoesWhatIsFoundByAFewLetters() {
        hands.press(CONTROL, K);
        hands.type("mark qu");
        hands.press(ENTER);

        assertThat(open.currentQuote().orElseThrow().words(Fragment.Role.CONTENT))
                .isEqualTo("“The bridge is safe,”");
        assertThat(open.article().hasFocus()).isTrue();
    }

    @Test
    void arrowsChooseAmongTheCommandsAndEscapeChoosesNone() {
        hands.keys("q");
        hands.press(CONTROL, K);
        hands.type("annotation");
        hands.press(DOWN);
        hands.press(ESCAPE);
        assertThat(open.article().hasFocus()).isTrue();
        assertThat(open.annotations().quotes()).hasSize(1);
        hands.press(CONTROL, K);
        hands.type("no such thing");
        hands.press(ENTER);
        assertThat(open.article().hasFocus()).isFalse();
    }

    @Test
    void controlCCopiesTheCurrentQuoteWithWhoSaidItAndWhere() {
        hands.keys("q0");
        hands.press(CONTROL, C);
        assertThat(copied(DataFormat.PLAIN_TEXT))
                .startsWith("“The bridge is safe,”\n— Unnamed source, “");
        assertThat(copied(DataFormat.HTML)).contains("<blockquote>", "Unnamed source");
    }

    @Test
    void controlShiftCCopiesTheSelectedWordsAlone() {
        hands.select("found rust");
        hands.press(CONTROL, SHIFT, C);
        assertThat(copied(DataFormat.PLAIN_TEXT)).isEqualTo("found rust");
    }

    private String copied(DataFormat format) {
        return open.ask(() -> (String) Clipboard.getSystemClipboard().getContent(format));
    }
}
