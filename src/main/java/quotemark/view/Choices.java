package quotemark.view;

import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/// A choice between the constants of the domain.
public final class Choices {
    private Choices() {}

    /// A closed list of constants.
    ///
    /// @param name what a screen reader calls it
    public static <E extends Enum<E>> ChoiceBox<E> of(E[] constants, E first, String name) {
        var box = new ChoiceBox<E>();
        box.getItems().setAll(constants);
        box.setValue(first);
        box.setAccessibleText(name);
        // It opens when Down is released; until then the focus would have moved to what is below.
        box.addEventHandler(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.DOWN) {
                        press.consume();
                    }
                });
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(E constant) {
                        return Wording.of(constant);
                    }

                    @Override
                    public E fromString(String word) {
                        throw new UnsupportedOperationException("nobody types here");
                    }
                });
        return box;
    }
}
