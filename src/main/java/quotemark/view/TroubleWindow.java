package quotemark.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import quotemark.library.Backup;
import quotemark.session.Preferences;
import quotemark.view.backup.Remedy;
import quotemark.view.backup.TroubleScreen;

/// Opens in place of the window when the library cannot be opened.
///
/// On the JavaFX thread.
public final class TroubleWindow {
    private static final double TEXT_SIZE = 14;

    private final Stage stage = new Stage();
    private Remedy chosen = new Remedy.Leave();

    /// A window that does not show yet.
    ///
    /// @param sentence what is wrong
    /// @param backups the newest first
    /// @param answer takes what the reader chose, when the window is closed
    public TroubleWindow(
            String sentence,
            List<Backup> backups,
            Preferences preferences,
            Consumer<Remedy> answer) {
        Fonts.load();
        Theme theme = preferences.get(Preferences.THEME, Theme.LIGHT);
        Application.setUserAgentStylesheet(theme.userAgentStyleSheet());
        var screen = new TroubleScreen(sentence, backups, this::choose);
        var scene = new Scene(screen);
        scene.getStylesheets().setAll(StyleSheets.of(theme, TEXT_SIZE));
        stage.setTitle("Quotemark");
        stage.setScene(scene);
        stage.setOnHidden(_ -> answer.accept(chosen));
        stage.setOnShown(_ -> screen.focus().requestFocus());
    }

    private void choose(Remedy remedy) {
        chosen = remedy;
        stage.close();
    }

    /// Shows it.
    public void show() {
        stage.show();
    }

    /// What stands in it.
    public Scene scene() {
        return stage.getScene();
    }
}
