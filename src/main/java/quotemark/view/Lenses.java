package quotemark.view;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import quotemark.annotation.Lens;

/// The choice of a lens: one segment each, the pressed one is in use.
final class Lenses extends HBox {

    Lenses(Actions actions, ObjectProperty<Lens> lens) {
        getStyleClass().add("segments");
        actions.lenses.forEach((each, action) -> getChildren().add(segment(each, action, lens)));
    }

    private static ToggleButton segment(Lens each, Action action, ObjectProperty<Lens> lens) {
        var segment = new ToggleButton(Wording.title(each));
        segment.getStyleClass().setAll("segment");
        segment.setAccessibleText(action.name());
        segment.setTooltip(new Tooltip(action.name() + "  (" + action.key() + ")"));
        segment.disableProperty().bind(Bindings.not(action.enabled()));
        segment.setMinWidth(USE_PREF_SIZE);
        segment.setOnAction(_ -> {
            action.perform();
            // A second press does not let go of it.
            segment.setSelected(lens.get() == each);
        });
        lens.subscribe(now -> segment.setSelected(now == each));
        return segment;
    }
}
