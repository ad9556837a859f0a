package quotemark.view.intake;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import quotemark.session.Errand;
import quotemark.view.Buttons;

/// One errand: what it is, how far it is, and a button that cancels it.
final class ErrandLine extends HBox {
    private final Errand errand;

    /// @param still whether nothing should move
    ErrandLine(Errand errand, ObservableBooleanValue still) {
        super(12);
        this.errand = errand;
        getStyleClass().add("errand");
        setAlignment(Pos.CENTER_LEFT);
        var step = errand.stepProperty();
        var title = new Label(errand.title());
        title.getStyleClass().add("errand-title");
        title.setMinWidth(USE_PREF_SIZE);
        var detail = new Label();
        detail.textProperty().bind(step.map(Errand.Step::detail));
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        getChildren().addAll(title, bar(still), detail, cancel());
    }

    private ProgressBar bar(ObservableBooleanValue still) {
        var step = errand.stepProperty();
        var bar = new ProgressBar();
        bar.progressProperty().bind(step.map(Errand.Step::share));
        bar.setAccessibleText(errand.title());
        bar.setMinWidth(USE_PREF_SIZE);
        BooleanBinding isSteady =
                Bindings.createBooleanBinding(
                        () -> !still.get() || step.get().share() >= 0, still, step);
        bar.visibleProperty().bind(isSteady);
        bar.managedProperty().bind(isSteady);
        return bar;
    }

    private Button cancel() {
        var cancel = new Button("Cancel", Buttons.kbd("Esc"));
        cancel.getStyleClass().addAll("flat", "small");
        cancel.setAccessibleText("Cancel: " + errand.title());
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> errand.cancel());
        return cancel;
    }

    Errand errand() {
        return errand;
    }
}
