package quotemark.view;

import java.util.List;
import java.util.function.Function;
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
        return of(List.of(constants), first, Wording::of, name);
    }

    /// A closed list of anything.
    ///
    /// @param words how each is written
    /// @param name what a screen reader calls the list
    public static <T> ChoiceBox<T> of(
            List<T> choices, T first, Function<T, String> words, String name) {
        var box = new ChoiceBox<T>();
        box.getItems().setAll(choices);
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
                    public String toString(T choice) {
                        return choice == null ? "" : words.apply(choice);
                    }

                    @Override
                    public T fromString(String word) {
                        throw new UnsupportedOperationException("nobody types here");
                    }
                });
        return box;
    }
}
