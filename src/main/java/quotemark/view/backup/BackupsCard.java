package quotemark.view.backup;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import quotemark.library.Backup;

/// The backups of the library: to go back to one, or to make one more.
public final class BackupsCard extends VBox {
    private final Button making = new Button("Back up now");
    private final BackupList list;

    /// A card that follows a list until it is closed.
    ///
    /// @param folder where the backups lie
    /// @param goBack takes the backup that the reader chooses
    public BackupsCard(
            ObservableList<Backup> backups, Path folder, Runnable make, Consumer<Backup> goBack) {
        getStyleClass().add("backups-card");
        var title = new Label("Backups of the library");
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        list = new BackupList(backups, goBack);
        VBox.setVgrow(list, Priority.ALWAYS);
        making.getStyleClass().add("accent");
        making.setOnAction(_ -> make.run());
        getChildren()
                .addAll(
                        new HBox(12, title, making),
                        words(
                                "One is made at each start after something was changed. When you"
                                        + " go back to one, the library as it is now stays beside it"
                                        + " under another name."),
                        list,
                        words("They lie in " + folder));
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// What gets the focus.
    public Node focus() {
        return making;
    }

    /// Follows the list no more.
    public void close() {
        list.close();
    }
}
