package quotemark.view;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What a pointer that rests on a control is told; a screen reader too.
public final class Hint {
    private Hint() {}

    public static void on(Node node, String words) {
        on(node, new ReadOnlyStringWrapper(words));
    }

    /// Its window is made only when the pointer comes: that takes as long as the control itself.
    public static void on(Node node, ObservableValue<String> words) {
        node.accessibleHelpProperty().bind(words);
        node.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                new EventHandler<>() {
                    @Override
                    public void handle(MouseEvent entered) {
                        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                        var hint = new Tooltip();
                        hint.textProperty().bind(words);
                        Tooltip.install(node, hint);
                    }
                });
    }
}
