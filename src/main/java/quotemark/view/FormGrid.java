package quotemark.view;

import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The fields of a form, one below the other, each with its name; they take all the width there is.
public final class FormGrid extends GridPane {

    public FormGrid() {
        super(12, 8);
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, fields);
    }

    /// Adds a field below the others.
    public void add(String name, Control field) {
        var label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setMaxWidth(Double.MAX_VALUE);
        addRow(getRowCount(), label, field);
        if (field instanceof TextArea) {
            // Beside its first line.
            setValignment(label, VPos.TOP);
            setMargin(label, new Insets(7, 0, 0, 0));
        }
    }
}
