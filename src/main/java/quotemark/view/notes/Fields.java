package quotemark.view.notes;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Text fields that keep what was typed: on Enter, on Escape, and when the focus goes elsewhere.
final class Fields {
    private Fields() {}

    /// @param id by which the field is found again when the card is made anew
    /// @param name what a screen reader calls it
    /// @param keep takes what was typed, when it has changed
    static TextField text(
            String id, String name, String value, Consumer<String> keep, CardContext context) {
        var field = new TextField(value);
        field.setId(id);
        field.setAccessibleText(name);
        Runnable commit =
                () -> {
                    if (!field.getText().equals(value)) {
                        context.quietly().accept(() -> keep.accept(field.getText().strip()));
                    }
                };
        field.setOnAction(_ -> commit.run());
        field.focusedProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        commit.run();
                    }
                });
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.ESCAPE) {
                        press.consume();
                        context.leave().run();
                    }
                });
        return field;
    }
}
