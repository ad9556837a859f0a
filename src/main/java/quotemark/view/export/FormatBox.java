package quotemark.view.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import quotemark.export.Exporter;
import quotemark.export.Exporters;
import quotemark.session.Preferences;

/// In which formats to export. It remembers them.
final class FormatBox extends VBox {
    private final Preferences preferences;
    private final Map<Exporter, CheckBox> boxes = new LinkedHashMap<>();

    FormatBox(Preferences preferences) {
        this.preferences = preferences;
        getStyleClass().add("choice-column");
        add("For people", Exporters.forPeople());
        add("For other programs", Exporters.forPrograms());
    }

    private void add(String name, List<Exporter> formats) {
        List<String> chosen =
                List.of(preferences.get(Preferences.EXPORT_FORMATS, "html").split(",", -1));
        var heading = new Label(name);
        heading.getStyleClass().add("section");
        getChildren().add(heading);
        for (Exporter exporter : formats) {
            var box = new CheckBox(exporter.description());
            box.setSelected(chosen.contains(exporter.format()));
            box.setWrapText(true);
            boxes.put(exporter, box);
            getChildren().add(box);
        }
    }

    List<Exporter> formats() {
        return boxes.entrySet().stream()
                .filter(one -> one.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    void remember() {
        preferences.set(
                Preferences.EXPORT_FORMATS,
                String.join(",", formats().stream().map(Exporter::format).toList()));
    }
}
