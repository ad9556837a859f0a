package quotemark.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Where the focus is.
public final class Focus {
    private Focus() {}

    /// Lets Tab leave a text of several lines: nobody needs tabulators in a note.
    static void leaveByTab(KeyEvent press) {
        if (press.getCode() == KeyCode.TAB && press.getTarget() instanceof TextArea area) {
            press.consume();
            area.requestFocusTraversal(
                    press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    /// What can have the focus within a node, in the order of Tab.
    static List<Node> stops(Node within) {
        var stops = new ArrayList<Node>();
        collect(within, stops);
        return stops;
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

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
