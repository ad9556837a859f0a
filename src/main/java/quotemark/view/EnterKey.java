package quotemark.view;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What Enter means in a form.
public final class EnterKey {
    private EnterKey() {}

    /// Confirms a form with Enter in a field of one line, and with Ctrl+Enter (on a Mac: Cmd+Enter)
    /// anywhere in it.
    ///
    /// On the JavaFX thread.
    public static void confirms(Node form, Runnable confirm) {
        form.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    boolean inLine = press.getTarget() instanceof TextField;
                    if (press.getCode() == KeyCode.ENTER && (inLine || press.isShortcutDown())) {
                        press.consume();
                        confirm.run();
                    }
                });
    }
}
