package quotemark.view.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.export.Exporter;
import quotemark.export.Exporters;
import quotemark.session.Preferences;
import quotemark.view.Wording;

/// Which copies to write, and where to. It remembers both.
public final class ExportCard extends VBox {
    private final Map<Exporter, CheckBox> boxes = new LinkedHashMap<>();
    private final TextField folder = new TextField();
    private final Label problem = new Label();
    private final Preferences preferences;
    private final Export export;
    private final RadioButton all = new RadioButton();

    /// What is done with the choice.
    @FunctionalInterface
    public interface Export {
        /// Exports.
        ///
        /// @param all of the library's articles, not the open one alone
        void export(List<Exporter> formats, Path folder, boolean all);
    }

    /// A card with what was chosen last time.
    ///
    /// @param articles how many the library has
    /// @param choose asks for a folder, beginning at one; answers null for none
    public ExportCard(
            Preferences preferences,
            int articles,
            Function<Path, @Nullable Path> choose,
            Export export) {
        this.preferences = preferences;
        this.export = export;
        getStyleClass().addAll("form", "export-card");
        var title = new Label("Export annotated copies");
        title.getStyleClass().add("card-title");
        var formats =
                new HBox(
                        column("For people", Exporters.forPeople()),
                        column("For other programs", Exporters.forPrograms()));
        formats.getStyleClass().add("formats");
        getChildren()
                .addAll(title, scope(articles), formats, folderRow(choose), problem, buttons());
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox scope(int articles) {
        var open = new RadioButton("The open article");
        all.setText("All %s of the library".formatted(Wording.count(articles, "article")));
        var scopes = new ToggleGroup();
        open.setToggleGroup(scopes);
        all.setToggleGroup(scopes);
        open.setSelected(true);
        var row = new HBox(open, all);
        row.getStyleClass().add("scope");
        row.setManaged(articles > 1);
        row.setVisible(articles > 1);
        return row;
    }

    private VBox column(String name, List<Exporter> formats) {
        List<String> chosen =
                List.of(preferences.get(Preferences.EXPORT_FORMATS, "html").split(",", -1));
        var heading = new Label(name);
        heading.getStyleClass().add("section");
        var column = new VBox(heading);
        column.getStyleClass().add("format-column");
        for (Exporter exporter : formats) {
            var box = new CheckBox(exporter.description());
            box.setSelected(chosen.contains(exporter.format()));
            boxes.put(exporter, box);
            column.getChildren().add(box);
        }
        return column;
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
            export.export(formats, into, all.isSelected());
        } catch (InvalidPathException e) {
            problem.setText("This is no folder's name: " + folder.getText());
        }
    }
}
