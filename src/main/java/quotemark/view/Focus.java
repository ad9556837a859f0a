package quotemark.view;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Where the focus is.
public final class Focus {
    private Focus() {}

    /// Whether a node is another one or lies within it.
    public static boolean isWithin(@Nullable Node inner, Node outer) {
        for (Node node = inner; node != null; node = node.getParent()) {
            if (node.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
