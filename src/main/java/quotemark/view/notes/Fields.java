package quotemark.view.notes;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Fields that keep what was typed: on Enter, on Escape, and when the focus goes elsewhere.
final class Fields {
    private Fields() {}

    /// A field of one line.
    ///
    /// @param id by which the field is found again when the card is made anew
    /// @param name what a screen reader calls it
    /// @param keep takes what was typed, when it has changed
    static TextField line(
            String id, String name, String value, Consumer<String> keep, CardContext context) {
        return keeping(new TextField(value), id, name, keep, context);
    }

    /// A field that wraps its text.
    static TextArea lines(
            String id, String name, String value, Consumer<String> keep, CardContext context) {
        var area = new TextArea(value);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        return keeping(area, id, name, keep, context);
    }

    private static <F extends TextInputControl> F keeping(
            F field, String id, String name, Consumer<String> keep, CardContext context) {
        field.setId(id);
        field.setAccessibleText(name);
        var kept = new String[] {field.getText()};
        Runnable commit =
                () -> {
                    if (!field.getText().equals(kept[0])) {
                        kept[0] = field.getText();
                        context.quietly().accept(() -> keep.accept(kept[0].strip()));
                    }
                };
        field.focusedProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        commit.run();
                    }
                });
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.ENTER) {
                        press.consume();
                        commit.run();
                    } else if (press.getCode() == KeyCode.ESCAPE) {
                        press.consume();
                        context.leave().run();
                    }
                });
        return field;
    }
}
