package quotemark.view.backup;

import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import quotemark.library.Backup;

/// The backups there are, the newest first.
final class BackupList extends ScrollPane {
    private final VBox lines = new VBox(6);
    private final ObservableList<Backup> backups;
    private final Consumer<Backup> goBack;
    private final Subscription following;

    BackupList(ObservableList<Backup> backups, Consumer<Backup> goBack) {
        this.backups = backups;
        this.goBack = goBack;
        getStyleClass().add("backup-list");
        setFitToWidth(true);
        setFocusTraversable(false);
        setContent(lines);
        following = backups.subscribe(this::show);
        show();
    }

    private void show() {
        lines.getChildren().setAll(backups.stream().map(b -> new BackupLine(b, goBack)).toList());
        if (backups.isEmpty()) {
            var none = new Label("There is no backup yet.");
            none.getStyleClass().add("soft");
            lines.getChildren().add(none);
        }
    }

    void close() {
        following.unsubscribe();
    }
}
