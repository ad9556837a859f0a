package quotemark.view.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import quotemark.annotation.Claim;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Scale;
import quotemark.view.EnterKey;
import quotemark.view.FormGrid;
import quotemark.view.Wording;

/// What a newsroom calls its statuses, and on which scales it rates: once for the whole library.
public final class HouseStyleCard extends VBox {
    private final HouseStyle before;
    private final Map<Claim.Status, TextField> names = new EnumMap<>(Claim.Status.class);
    private final TextArea scales = new TextArea();
    private final Label problem = Labelled.words("", "problem");
    private final Consumer<HouseStyle> done;

    /// @param done takes the style that the reader decided on
    public HouseStyleCard(HouseStyle style, Consumer<HouseStyle> done) {
        this.before = style;
        this.done = done;
        getStyleClass().addAll("form", "house-style");
        scales.setText(ScaleLines.of(style.scales()));
        scales.setPrefRowCount(4);
        scales.setWrapText(true);
        scales.setAccessibleText("Scales, one a line");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var keep = new Button("Keep");
        keep.getStyleClass().add("accent");
        keep.setOnAction(_ -> confirm());
        getChildren()
                .addAll(
                        Labelled.words("House style", "card-title"),
                        Labelled.words(
                                "For the whole library. A status without a name of yours keeps"
                                        + " ours.",
                                "soft"),
                        statuses(),
                        Labelled.words("Scales of verdicts", "section"),
                        scales,
                        Labelled.words(
                                "One a line, from the worst to the best: Truth: False, Half true,"
                                        + " True. The first is the usual one.",
                                "hint"),
                        problem,
                        Labelled.row(keep, Labelled.words("Ctrl+Enter", "hint")));
        EnterKey.confirms(this, this::confirm);
    }

    private FormGrid statuses() {
        var grid = new FormGrid();
        for (Claim.Status status : Claim.Status.values()) {
            var field = new TextField(before.name(status));
            field.setAccessibleText("Name of the status " + Wording.of(status));
            names.put(status, field);
            grid.add(Wording.title(status), field);
        }
        return grid;
    }

    /// What has the focus first.
    public TextField field() {
        return names.values().iterator().next();
    }

    private void confirm() {
        Optional<List<Scale>> read = ScaleLines.read(scales.getText());
        read.ifPresentOrElse(
                those -> done.accept(named().withScales(those)),
                () ->
                        problem.setText(
                                "A scale needs a name, a colon, and at least two labels with commas"
                                        + " between."));
    }

    private HouseStyle named() {
        HouseStyle style = before;
        for (var entry : names.entrySet()) {
            style = style.withName(entry.getKey(), entry.getValue().getText());
        }
        return style;
    }
}
