package quotemark.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A card over the window: picker, form, key sheet. One at a time; Escape or a click beside it
/// closes it and gives the focus back.
public final class Overlay extends StackPane {
    private @Nullable Runnable closing;
    private @Nullable Node focusedBefore;

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        setOnMousePressed(press -> {
            if (press.getTarget() == this) {
                close();
            }
        });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.ESCAPE) {
                        press.consume();
                        close();
                    }
                });
    }

    /// Shows a card, in place of the one that is shown, if any.
    ///
    /// @param focus gets the focus
    /// @param onClose runs when the card goes, however it goes
    public void show(Region card, Pos where, Node focus, Runnable onClose) {
        close();
        focusedBefore = getScene().getFocusOwner();
        closing = onClose;
        if (!card.getStyleClass().contains("card-over")) {
            card.getStyleClass().add("card-over");
        }
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(card, where);
        getChildren().setAll(card);
        setVisible(true);
        focus.requestFocus();
    }

    public boolean isShowing() {
        return isVisible();
    }

    public void close() {
        if (!isVisible()) {
            return;
        }
        Runnable told = closing;
        closing = null;
        setVisible(false);
        getChildren().clear();
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
        if (told != null) {
            told.run();
        }
    }
}
