package quotemark.view.settings;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.skin.ToggleButtonSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import quotemark.view.Wording;

/// One of a few constants, all of them in view.
final class Options<E extends Enum<E>> extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /// @param name what a screen reader calls the choice
    /// @param chosen is shown, whoever chose it
    /// @param choose takes what the reader chooses
    /// @param dress gives a constant's button its own look
    Options(
            String name,
            E[] constants,
            ObservableValue<E> chosen,
            Consumer<E> choose,
            BiConsumer<E, RadioButton> dress) {
        super(6);
        getStyleClass().add("options");
        for (E constant : constants) {
            var button = new RadioButton(Wording.title(constant));
            // The whole button shows whether it is chosen, not a dot in it.
            button.setSkin(new ToggleButtonSkin(button));
            button.getStyleClass().setAll("option");
            button.setAccessibleText(name + ": " + Wording.of(constant));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            chosen.subscribe(now -> button.setSelected(now == constant));
            // The arrows select as well, without an action.
            button.selectedProperty()
                    .addListener((_, _, selected) -> {
                        if (selected) {
                            choose.accept(constant);
                        }
                    });
            dress.accept(constant, button);
            HBox.setHgrow(button, Priority.ALWAYS);
            getChildren().add(button);
        }
    }

    /// The button of what is chosen.
    Node chosen() {
        return (Node) group.getSelectedToggle();
    }
}
