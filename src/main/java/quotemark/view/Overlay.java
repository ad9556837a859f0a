package quotemark.view;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A card over the window: picker, form, key sheet. One at a time; Escape or a click beside it
/// closes it and gives the focus back.
public final class Overlay extends StackPane {
    /// The card stands at the side; what lies behind should be seen.
    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");

    /// So much is left around a card that would be larger.
    private static final Insets MARGIN = new Insets(28);

    private final ObservableBooleanValue still;
    private final Supplier<Theme> theme;
    private final Shadow shadow = new Shadow();
    private @Nullable Runnable closing;
    private @Nullable Node focusedBefore;
    private boolean backwards;

    /// @param still whether nothing should move
    public Overlay(ObservableBooleanValue still, Supplier<Theme> theme) {
        this.still = still;
        this.theme = theme;
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

    /// Keeps the focus out of what lies behind, while a card is shown.
    void cover(Node behind) {
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(owner -> {
                    if (isVisible() && Focus.isWithin(owner, behind)) {
                        goAround();
                    }
                });
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> backwards = press.getCode() == KeyCode.TAB && press.isShiftDown());
    }

    /// From the last to the first, or from the first to the last.
    private void goAround() {
        List<Node> stops = Focus.stops(this);
        if (!stops.isEmpty()) {
            (backwards ? stops.getLast() : stops.getFirst()).requestFocus();
        }
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
        setMargin(card, where == Pos.CENTER ? MARGIN : Insets.EMPTY);
        pseudoClassStateChanged(ASIDE, where == Pos.CENTER_RIGHT);
        shadow.follow(card, Colour.SHADOW.in(theme.get()));
        getChildren().setAll(shadow, card);
        setVisible(true);
        // What scrolls takes its content in only when it gets its looks.
        card.applyCss();
        focus.requestFocus();
        Fade.in(card, still.get());
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
