package quotemark.view.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import quotemark.text.Span;
import quotemark.view.Theme;

/// Draws brackets beside the lines of nested quotes, those of the innermost nearest to the text.
final class Brackets {
    private static final int COLUMNS = 3;
    private static final double NEAREST = 7;
    private static final double STEP = 4;
    private static final double WIDTH = 3;

    private final Theme theme;
    private final List<Node> nodes;
    private final List<List<Rectangle2D>> columns = new ArrayList<>();

    /// @param nodes to which the brackets are added
    Brackets(Theme theme, List<Node> nodes) {
        this.theme = theme;
        this.nodes = nodes;
        for (int i = 0; i < COLUMNS; i++) {
            columns.add(new ArrayList<>());
        }
    }

    void draw(List<Bracket> brackets, Function<Span, List<Rectangle2D>> lines) {
        for (Bracket bracket : brackets) {
            List<Rectangle2D> beside = lines.apply(bracket.at());
            if (!beside.isEmpty()) {
                draw(bracket, beside.getFirst(), beside.getLast());
            }
        }
    }

    /// A fourth bracket beside one line would only smear: its quote's fill has to do.
    private void draw(Bracket bracket, Rectangle2D first, Rectangle2D last) {
        double top = Math.floor(first.getMinY()) + 3.5;
        double bottom = Math.floor(last.getMaxY()) - 2.5;
        for (int i = 0; i < COLUMNS; i++) {
            var place = new Rectangle2D(-NEAREST - i * STEP + .5, top, WIDTH - 1, bottom - top);
            if (columns.get(i).stream().noneMatch(place::intersects)) {
                columns.get(i).add(place);
                nodes.add(shape(place, bracket));
                return;
            }
        }
    }

    private Node shape(Rectangle2D place, Bracket bracket) {
        var path =
                new Path(
                        new MoveTo(place.getMaxX(), place.getMinY()),
                        new LineTo(place.getMinX(), place.getMinY()),
                        new LineTo(place.getMinX(), place.getMaxY()),
                        new LineTo(place.getMaxX(), place.getMaxY()));
        path.setStroke(theme.of(bracket.speaker()));
        path.setStrokeWidth(1);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }
}
