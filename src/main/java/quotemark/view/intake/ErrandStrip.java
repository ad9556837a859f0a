package quotemark.view.intake;

import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;
import quotemark.session.Errand;
import quotemark.session.Errands;

/// What is going on beside the reading, a line each; nothing while nothing is.
public final class ErrandStrip extends VBox {
    private final ObservableBooleanValue still;

    /// A strip of what is going on.
    ///
    /// @param still whether nothing should move
    public ErrandStrip(Errands errands, ObservableBooleanValue still) {
        this.still = still;
        getStyleClass().add("errands");
        ObservableList<Errand> running = errands.running();
        running.subscribe(() -> show(running));
        managedProperty().bind(visibleProperty());
        show(running);
    }

    private void show(ObservableList<Errand> running) {
        setVisible(!running.isEmpty());
        getChildren().removeIf(line -> !running.contains(((ErrandLine) line).errand()));
        // New ones come last.
        running.stream()
                .skip(getChildren().size())
                .map(errand -> new ErrandLine(errand, still))
                .forEach(getChildren()::add);
    }
}
