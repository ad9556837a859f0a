package quotemark.view.claim;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// Something to read that opens something, by click, Enter or Space. A button would not wrap.
final class Line extends VBox {
    private final Runnable open;

    /// @param name what a screen reader calls it
    Line(String name, Runnable open, Node... parts) {
        super(3, parts);
        this.open = open;
        getStyleClass().add("board-line");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setOnMouseClicked(click -> {
            if (click.isStillSincePress()) {
                open.run();
            }
        });
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE) {
                press.consume();
                open.run();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... with) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, with);
        }
    }
}
