package quotemark.view.article;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/// Where a range of a paragraph stands on the screen: one rectangle a line.
final class Lines {
    private Lines() {}

    /// @param from in the paragraph's characters
    /// @param to after the last
    static List<Rectangle2D> of(TextFlow flow, String shown, int from, int to) {
        LayoutInfo layout = flow.getLayoutInfo();
        var rectangles = new ArrayList<Rectangle2D>();
        for (TextLineInfo line : layout.getTextLines(false)) {
            int start = Math.max(from, line.start());
            int end = Math.min(to, line.end());
            // A fill would stick out behind the last word of a wrapped line.
            while (start < end && Character.isWhitespace(shown.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                merged(layout.getSelectionGeometry(start, end, false), rectangles);
            }
        }
        return rectangles;
    }

    /// One character, white space too.
    static Rectangle2D character(TextFlow flow, int at) {
        var rectangles = new ArrayList<Rectangle2D>();
        merged(flow.getLayoutInfo().getSelectionGeometry(at, at + 1, false), rectangles);
        return rectangles.isEmpty() ? Rectangle2D.EMPTY : rectangles.getFirst();
    }

    private static void merged(List<Rectangle2D> pieces, List<Rectangle2D> into) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Rectangle2D piece : pieces) {
            left = Math.min(left, piece.getMinX());
            top = Math.min(top, piece.getMinY());
            right = Math.max(right, piece.getMaxX());
            bottom = Math.max(bottom, piece.getMaxY());
        }
        if (left < right) {
            into.add(new Rectangle2D(left, top, right - left, bottom - top));
        }
    }
}
