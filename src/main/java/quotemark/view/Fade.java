package quotemark.view;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/// Lets something come into view softly.
final class Fade {
    private static final Duration SHORT = Duration.millis(130);

    private Fade() {}

    /// @param still whether nothing should move: then it is there at once
    static void in(Node node, boolean still) {
        if (still) {
            node.setOpacity(1);
            return;
        }
        var fade = new FadeTransition(SHORT, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }
}
