package quotemark.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.library.Backup;
import quotemark.library.Backups;
import quotemark.library.Library;
import quotemark.session.Preferences;
import quotemark.view.backup.Remedy;

/// A library that cannot be opened is not the end.
class TroubleWindowTest {
    @TempDir Path folder;

    @Test
    void everyWayOutIsAButton() throws Exception {
        Path file = folder.resolve("a.quotemark");
        Library.openOrCreate(file).close();
        Backup backup = Backups.of(file).make();
        Files.writeString(file, "damaged");

        assertThat(answer(List.of(backup), "Try again")).isEqualTo(new Remedy.Again());
        assertThat(answer(List.of(backup), "Recover what can be read"))
                .isEqualTo(new Remedy.Recover());
        assertThat(answer(List.of(backup), "Leave")).isEqualTo(new Remedy.Leave());
        assertThat(answer(List.of(backup), "Go back to this"))
                .isEqualTo(new Remedy.GoBack(backup.file()));
    }

    @Test
    void whereThereIsNoBackupItSaysSo() {
        Fx.start();
        Fx.run(() -> {
            var window = window(List.of(), _ -> {});
            window.show();
            assertThat(window.scene().getRoot().lookupAll(".hint"))
                    .extracting(hint -> ((Label) hint).getText())
                    .containsExactly(
                            "Whatever you choose, the file as it is now is kept under another"
                                    + " name. There is no backup of it.");
            assertThat(window.scene().getRoot().lookup(".backup-list")).isNull();
            window.scene().getWindow().hide();
        });
    }

    private TroubleWindow window(List<Backup> backups, Consumer<Remedy> answer) {
        return new TroubleWindow(
                "It is damaged.", backups, Preferences.load(folder.resolve("preferences")), answer);
    }

    private Remedy answer(List<Backup> backups, String button) {
        Fx.start();
        var answers = new ArrayList<Remedy>();
        Fx.run(() -> {
            var window = window(backups, answers::add);
            window.show();
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            window.scene().getRoot().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(one -> one.getText().equals(button))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        return answers.getFirst();
    }
}
