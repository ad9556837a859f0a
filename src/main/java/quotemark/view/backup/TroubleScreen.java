package quotemark.view.backup;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import quotemark.library.Backup;

/// What is shown in place of a library that cannot be opened, with the ways out.
public final class TroubleScreen extends VBox {
    private final Button again = new Button("Try again");

    /// A screen without a choice made yet.
    ///
    /// @param sentence what is wrong
    /// @param backups the newest first
    /// @param choose takes what the reader chooses
    public TroubleScreen(String sentence, List<Backup> backups, Consumer<Remedy> choose) {
        getStyleClass().addAll("quotemark", "trouble-screen");
        var title = new Label("The library cannot be opened");
        title.getStyleClass().add("trouble-title");
        again.getStyleClass().add("accent");
        again.setDefaultButton(true);
        again.setOnAction(_ -> choose.accept(new Remedy.Again()));
        var recover = new Button("Recover what can be read");
        recover.setOnAction(_ -> choose.accept(new Remedy.Recover()));
        var leave = new Button("Leave");
        leave.setCancelButton(true);
        leave.setOnAction(_ -> choose.accept(new Remedy.Leave()));
        String kept = "Whatever you choose, the file as it is now is kept under another name. ";
        getChildren()
                .addAll(
                        title,
                        words(sentence, "trouble"),
                        new HBox(10, again, recover, leave),
                        words(
                                kept
                                        + (backups.isEmpty()
                                                ? "There is no backup of it."
                                                : "These are its backups:"),
                                "hint"));
        if (!backups.isEmpty()) {
            getChildren()
                    .add(
                            new BackupList(
                                    FXCollections.observableArrayList(backups),
                                    backup -> choose.accept(new Remedy.GoBack(backup.file()))));
        }
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// What gets the focus.
    public Node focus() {
        return again;
    }
}
