package quotemark.view.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.SVGPath;
import quotemark.annotation.Connector;
import quotemark.text.Span;
import quotemark.view.EvidenceSign;

/// Draws thin lines from claims to what answers them: from line to line beside the text, on one
/// line below the words between. At the answer, a sign says what it does to the claim.
///
/// @param paragraph what is drawn of the text
/// @param width of the text, in pixels
/// @param height of the paragraph
/// @param nodes to which the lines are added
record Connectors(
        Color colour,
        Span paragraph,
        double width,
        double height,
        Function<Span, List<Rectangle2D>> lines,
        List<Node> nodes) {
    private static final double FIRST = 8.5;
    private static final double STEP = 5;
    private static final int LANES = 3;

    /// From one paragraph to the next: more than the room between them does no harm.
    private static final double BEYOND = 14;

    private static final double SIGN = .56;

    void draw(List<Connector> connectors) {
        for (int i = 0; i < connectors.size(); i++) {
            draw(connectors.get(i), Math.floor(width) + FIRST + i % LANES * STEP);
        }
    }

    private void draw(Connector connector, double x) {
        Optional<Rectangle2D> from = line(connector.from());
        Optional<Rectangle2D> to = line(connector.to());
        if (from.isPresent() && to.isPresent() && isOneLine(from.get(), to.get())) {
            below(connector, from.get());
        } else {
            beside(connector, x, from, to);
        }
    }

    private static boolean isOneLine(Rectangle2D one, Rectangle2D other) {
        return Math.abs(one.getMinY() - other.getMinY()) < 1;
    }

    /// All of the line that a position of the text stands on; empty if that is elsewhere.
    private Optional<Rectangle2D> line(int position) {
        if (!paragraph.contains(position)) {
            return Optional.empty();
        }
        // Up to there, not only there: the space at which a line is broken has no place of its own.
        List<Rectangle2D> until = lines.apply(new Span(paragraph.start(), position + 1));
        return until.isEmpty()
                ? Optional.empty()
                : lines.apply(paragraph).stream()
                        .filter(line -> isOneLine(line, until.getLast()))
                        .findFirst();
    }

    private void below(Connector connector, Rectangle2D line) {
        double y = Math.floor(line.getMaxY() + 2) + .5;
        double start = lines.apply(connector.claim()).getLast().getMaxX();
        double end = lines.apply(connector.answer()).getFirst().getMinX();
        if (!connector.isForward()) {
            start = lines.apply(connector.answer()).getLast().getMaxX();
            end = lines.apply(connector.claim()).getFirst().getMinX();
        }
        stroke(new Path(new MoveTo(start, y), new LineTo(end, y)));
        sign(connector, line.getMaxX(), middle(line));
    }

    private void beside(
            Connector connector, double x, Optional<Rectangle2D> from, Optional<Rectangle2D> to) {
        double before = -BEYOND;
        double after = height + BEYOND;
        double start = from.map(Connectors::middle).orElse(connector.isForward() ? before : after);
        double end = to.map(Connectors::middle).orElse(connector.isForward() ? after : before);
        var path = new Path(new MoveTo(x, start), new LineTo(x, end));
        from.ifPresent(line -> {
            path.getElements().addAll(0, tick(line, x, start));
            dot(line.getMaxX() + 4, start);
        });
        to.ifPresent(line -> {
            path.getElements().addAll(tick(line, x, end));
            sign(connector, x, end);
        });
        stroke(path);
    }

    private static double middle(Rectangle2D line) {
        return Math.floor(line.getMinY() + line.getHeight() / 2) + .5;
    }

    private static List<PathElement> tick(Rectangle2D line, double x, double y) {
        return List.of(new MoveTo(Math.min(line.getMaxX() + 4, x), y), new LineTo(x, y));
    }

    private void stroke(Path path) {
        path.setStroke(colour);
        path.setStrokeWidth(1);
        nodes.add(path);
    }

    private void dot(double x, double y) {
        var dot = new Circle(x, y, 2);
        dot.setFill(colour);
        nodes.add(dot);
    }

    private void sign(Connector connector, double x, double y) {
        var sign = new SVGPath();
        sign.setContent(EvidenceSign.icon(connector.evidence().relation()).path());
        sign.setFill(null);
        sign.setStroke(colour);
        sign.setStrokeWidth(2.4);
        sign.setScaleX(SIGN);
        sign.setScaleY(SIGN);
        sign.relocate(x + 1, y - 8);
        nodes.add(sign);
    }
}
