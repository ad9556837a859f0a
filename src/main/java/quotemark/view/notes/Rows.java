package quotemark.view.notes;

import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A card's list of terms and what stands for them.
final class Rows extends GridPane {
    private static final double TERM = 82;
    private static final double FIRST_LINE = 4;

    Rows() {
        super(8, 6);
        getStyleClass().add("rows");
        var terms = new ColumnConstraints();
        terms.setMinWidth(TERM);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        getColumnConstraints().setAll(terms, values);
    }

    void add(String term, Node value) {
        var label = new Label(term);
        label.getStyleClass().add("soft");
        label.setLabelFor(value);
        label.setMinWidth(USE_PREF_SIZE);
        // Beside a control in its middle, beside several at the first one's first line.
        boolean several = value instanceof VBox || value instanceof TextArea;
        GridPane.setValignment(label, several ? VPos.TOP : VPos.CENTER);
        label.setPadding(several ? new Insets(FIRST_LINE, 0, 0, 0) : Insets.EMPTY);
        if (value instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        addRow(getRowCount(), label, value);
    }

    void add(String term, String words) {
        var value = new Label(words);
        value.setWrapText(true);
        add(term, value);
    }
}
