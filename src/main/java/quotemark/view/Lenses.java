package quotemark.view;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import quotemark.annotation.Lens;

/// The choice of a lens: one button each, the pressed one is in use.
final class Lenses extends HBox {

    Lenses(Actions actions, ObjectProperty<Lens> lens) {
        getStyleClass().add("lenses");
        actions.lenses.forEach((each, action) -> getChildren().add(button(each, action, lens)));
    }

    private static ToggleButton button(Lens each, Action action, ObjectProperty<Lens> lens) {
        var button = new ToggleButton(Wording.title(each));
        button.getStyleClass().setAll("lens");
        button.setAccessibleText(action.name());
        Hint.on(button, Buttons.hint(action));
        button.disableProperty().bind(Bindings.not(action.enabled()));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            action.perform();
            // A second press does not let go of it.
            button.setSelected(lens.get() == each);
        });
        lens.subscribe(now -> button.setSelected(now == each));
        return button;
    }
}
