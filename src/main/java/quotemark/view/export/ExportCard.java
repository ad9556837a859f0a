package quotemark.view.export;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import quotemark.export.Exporter;
import quotemark.export.Exporters;
import quotemark.session.Preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Which copies to write, and where to. It remembers both.
public final class ExportCard extends VBox {
    private final Map<Exporter, CheckBox> boxes = new LinkedHashMap<>();
    private final TextField folder = new TextField();
    private final Label problem = new Label();
    private final Preferences preferences;
    private final BiConsumer<List<Exporter>, Path> export;

    /// A card with what was chosen last time.
    ///
    /// @param choose asks for a folder, beginning at one; answers null for none
    public ExportCard(
            Preferences preferences,
            Function<Path, @Nullable Path> choose,
            BiConsumer<List<Exporter>, Path> export) {
        this.preferences = preferences;
        this.export = export;
        getStyleClass().add("form");
        var title = new Label("Export an annotated copy");
        title.getStyleClass().add("card-title");
        getChildren().add(title);
        List<String> chosen =
                List.of(preferences.get(Preferences.EXPORT_FORMATS, "html").split(",", -1));
        for (Exporter exporter : Exporters.all()) {
            var box = new CheckBox(exporter.description());
            box.setSelected(chosen.contains(exporter.format()));
            boxes.put(exporter, box);
            getChildren().add(box);
        }
        getChildren().addAll(folderRow(choose), problem, buttons());
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox folderRow(Function<Path, @Nullable Path> choose) {
        folder.setText(
                preferences.get(Preferences.EXPORT_FOLDER, System.getProperty("user.home", ".")));
        folder.setAccessibleText("Folder");
        folder.setPrefColumnCount(28);
        var label = new Label("Folder");
        label.setLabelFor(folder);
        label.setMinWidth(USE_PREF_SIZE);
        var other = new Button("Choose…");
        other.setMinWidth(USE_PREF_SIZE);
        other.setOnAction(_ -> {
            Path picked = choose.apply(Path.of(folder.getText()));
            if (picked != null) {
                folder.setText(picked.toString());
            }
        });
        HBox.setHgrow(folder, Priority.ALWAYS);
        var row = new HBox(10, label, folder, other);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox buttons() {
        var button = new Button("Export");
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> confirm());
        return new HBox(button);
    }

    public TextField field() {
        return folder;
    }

    private void pressed(KeyEvent press) {
        boolean onButton = press.getTarget() instanceof Button;
        if (press.getCode() == KeyCode.ENTER && !onButton) {
            press.consume();
            confirm();
        }
    }

    private void confirm() {
        List<Exporter> formats =
                boxes.entrySet().stream()
                        .filter(e -> e.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .toList();
        if (formats.isEmpty()) {
            problem.setText("Choose at least one format.");
            return;
        }
        try {
            Path into = Path.of(folder.getText().strip());
            preferences.set(
                    Preferences.EXPORT_FORMATS,
                    String.join(",", formats.stream().map(Exporter::format).toList()));
            preferences.set(Preferences.EXPORT_FOLDER, into);
            export.accept(formats, into);
        } catch (InvalidPathException e) {
            problem.setText("This is no folder's name: " + folder.getText());
        }
    }
}
