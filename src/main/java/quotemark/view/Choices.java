package quotemark.view;

import javafx.scene.control.ChoiceBox;
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
