package quotemark.view;

import javafx.scene.input.KeyEvent;
import quotemark.session.BoundaryActs;
import quotemark.text.Boundary;

/// While an end of a passage is held, the arrows move it; any other key lets it go.
record BoundaryKeys(BoundaryActs boundaries) {

    /// A key went down.
    ///
    /// @return whether that was all that it meant
    boolean pressed(KeyEvent press) {
        if (boundaries.movingProperty().get() == null || press.getCode().isModifierKey()) {
            return false;
        }
        var step = press.isShortcutDown() ? Boundary.Step.WORD : Boundary.Step.CHARACTER;
        switch (press.getCode()) {
            case LEFT, KP_LEFT -> boundaries.step(false, step);
            case RIGHT, KP_RIGHT -> boundaries.step(true, step);
            case ESCAPE, ENTER -> boundaries.settle();
            default -> {
                boundaries.settle();
                return false;
            }
        }
        return true;
    }
}
