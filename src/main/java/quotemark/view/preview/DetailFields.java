package quotemark.view.preview;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import quotemark.session.preview.Detail;
import quotemark.session.preview.Details;
import quotemark.view.Wording;

/// What is known of the article beside its text, to be corrected.
final class DetailFields extends VBox {
    private final Map<Detail, TextInputControl> fields = new EnumMap<>(Detail.class);
    private final Map<Detail, Label> problems = new EnumMap<>(Detail.class);

    /// @param correct takes what is typed, as it is typed
    DetailFields(BiConsumer<Detail, String> correct) {
        super(4);
        getStyleClass().add("detail-fields");
        for (Detail detail : Detail.values()) {
            add(detail, correct);
        }
    }

    private void add(Detail detail, BiConsumer<Detail, String> correct) {
        TextInputControl field = detail == Detail.HEADLINE ? area() : new TextField();
        field.setId("preview-" + Wording.of(detail));
        field.setAccessibleText(Wording.title(detail));
        field.setPromptText("not known");
        field.textProperty().addListener((_, _, typed) -> correct.accept(detail, typed));
        var label = new Label(Wording.title(detail));
        label.getStyleClass().add("soft");
        label.setLabelFor(field);
        var problem = new Label(detail.advice());
        problem.getStyleClass().addAll("problem", "hint");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.visibleProperty());
        fields.put(detail, field);
        problems.put(detail, problem);
        getChildren().add(new VBox(2, label, field, problem));
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return area;
    }

    void focus(Detail detail) {
        Objects.requireNonNull(fields.get(detail)).requestFocus();
    }

    void show(Details details) {
        fields.forEach((detail, field) -> {
            // What is being typed stays as it is typed.
            if (!field.getText().equals(details.get(detail))) {
                field.setText(details.get(detail));
            }
        });
        problems.forEach((detail, label) -> label.setVisible(details.isSenseless(detail)));
    }
}
