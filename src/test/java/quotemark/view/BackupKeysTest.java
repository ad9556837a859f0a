package quotemark.view;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.library.Backups;

/// Backups are made and chosen by keys.
class BackupKeysTest {
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

    @Test
    void aBackupIsMadeAndGoneBackTo() throws Exception {
        hands.press(CONTROL, K);
        hands.type("backups");
        hands.press(ENTER);
        assertThat(open.node(".backups-card")).isPresent();
        assertThat(open.node(".backup-line")).isEmpty();

        hands.press(SPACE);
        hands.await(() -> !open.desk().safekeeping().list().isEmpty());
        assertThat(open.message()).isEqualTo("Backed up.");
        assertThat(open.node(".backup-line")).isPresent();

        hands.press(TAB);
        // No key press could be followed to its end: the window closes.
        Fx.run(() -> ((Button) open.scene().getFocusOwner()).fire());
        Path chosen = open.ask(open.desk().safekeeping().chosenProperty()::get);
        assertThat(chosen).isEqualTo(Backups.of(OpenWindow.file(folder)).list().getFirst().file());
        assertThat(open.ask(() -> open.scene().getWindow().isShowing())).isFalse();
    }
}
