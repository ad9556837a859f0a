package quotemark.view.article;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What the reader does in the article with keys and mouse.
public final class Gestures {
    private final ArticleArea area;
    private final ArticlePane pane;

    Gestures(ArticleArea area, ArticlePane pane) {
        this.area = area;
        this.pane = pane;
    }

    /// Offers each character that is typed, without Ctrl, Alt or Meta, while the article has focus;
    /// the handler answers whether it did something with it.
    public void onTyped(Predicate<String> handler) {
        // The area swallows key presses; what is typed it lets through.
        area.addEventFilter(
                KeyEvent.KEY_TYPED,
                typed -> {
                    boolean plain =
                            !typed.isControlDown() && !typed.isMetaDown() && !typed.isAltDown();
                    // AltGr, which types [ and ] on many keyboards, comes as Ctrl and Alt together.
                    boolean altGr = typed.isControlDown() && typed.isAltDown();
                    if ((plain || altGr) && handler.test(typed.getCharacter())) {
                        typed.consume();
                    }
                });
    }

    /// Offers the keys that the area would otherwise keep to itself: Tab, Enter, Backspace, Ctrl+C.
    public void onPressed(Predicate<KeyEvent> handler) {
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (handler.test(press) || press.getCode() == KeyCode.TAB) {
                        press.consume();
                    }
                });
    }

    public void onReleased(Consumer<KeyCode> handler) {
        area.addEventFilter(KeyEvent.KEY_RELEASED, release -> handler.accept(release.getCode()));
    }

    /// Told where the reader clicked or moved the caret without selecting.
    public void onCaret(IntConsumer handler) {
        area.addEventHandler(
                MouseEvent.MOUSE_RELEASED,
                release -> {
                    if (release.getButton() == MouseButton.PRIMARY) {
                        tellCaret(handler);
                    }
                });
        area.addEventHandler(
                KeyEvent.KEY_RELEASED,
                release -> {
                    if (release.getCode().isNavigationKey()) {
                        tellCaret(handler);
                    }
                });
    }

    private void tellCaret(IntConsumer handler) {
        if (pane.selectionProperty().get() == null) {
            handler.accept(pane.caret());
        }
    }

    /// Told before a press of the mouse does anything, and when the keys go elsewhere: what is
    /// being done with the keyboard ends here.
    public void onTurnAway(Runnable handler) {
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> handler.run());
        area.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        handler.run();
                    }
                });
    }

    /// Told where the mouse asks for a menu: the position in the article, and the place on the
    /// screen. The key that asks for one is a key like others.
    public void onMenu(MenuHandler handler) {
        area.setOnContextMenuRequested(asked -> {
            if (!asked.isKeyboardTrigger()) {
                menu(asked, handler);
            }
            asked.consume();
        });
    }

    private void menu(ContextMenuEvent asked, MenuHandler handler) {
        var at = new Point2D(asked.getScreenX(), asked.getScreenY());
        handler.show(pane.positionAt(at), at);
    }

    /// Shows a menu.
    public interface MenuHandler {
        void show(int position, Point2D screen);
    }
}
