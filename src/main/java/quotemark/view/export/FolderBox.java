package quotemark.view.export;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.session.Preferences;

/// Where the copies go, and whether the folder is shown then. It remembers both.
final class FolderBox extends VBox {
    private final Preferences preferences;
    private final TextField folder = new TextField();
    private final CheckBox opened = new CheckBox("Open the folder afterwards");

    /// @param choose asks for a folder, beginning at one; answers null for none
    /// @param export stands at the end
    FolderBox(Preferences preferences, Function<Path, @Nullable Path> choose, Button export) {
        this.preferences = preferences;
        getStyleClass().add("choice-column");
        folder.setText(
                preferences.get(Preferences.EXPORT_FOLDER, System.getProperty("user.home", ".")));
        folder.setAccessibleText("Folder");
        folder.setPrefColumnCount(16);
        opened.setSelected(preferences.get(Preferences.EXPORT_OPENED, false));
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var last = new HBox(10, opened, spacer, export);
        last.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row(choose), last);
    }

    private HBox row(Function<Path, @Nullable Path> choose) {
        var label = new Label("Folder");
        label.setLabelFor(folder);
        label.setMinWidth(USE_PREF_SIZE);
        var other = new Button("Choose…");
        other.setMinWidth(USE_PREF_SIZE);
        other.setOnAction(_ -> {
            @Nullable Path picked = choose.apply(Path.of(folder.getText()));
            if (picked != null) {
                folder.setText(picked.toString());
            }
        });
        HBox.setHgrow(folder, Priority.ALWAYS);
        var row = new HBox(10, label, folder, other);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    TextField field() {
        return folder;
    }

    boolean isOpened() {
        return opened.isSelected();
    }

    void remember(Path into) {
        preferences.set(Preferences.EXPORT_FOLDER, into);
        preferences.set(Preferences.EXPORT_OPENED, opened.isSelected());
    }
}
