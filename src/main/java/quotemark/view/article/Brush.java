package quotemark.view.article;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import quotemark.annotation.Mark;
import quotemark.view.Theme;

/// Draws one mark over the rectangles of its lines: what lies under the letters, and what over
/// them.
final class Brush {
    private final Theme theme;
    final List<Node> under = new ArrayList<>();
    final List<Node> over = new ArrayList<>();

    Brush(Theme theme) {
        this.theme = theme;
    }

    void draw(Mark mark, List<Rectangle2D> lines, boolean current) {
        Color colour = theme.of(mark.speaker());
        for (Rectangle2D line : lines) {
            switch (mark.style()) {
                case QUOTED ->
                        fill(line, colour, current ? .32 : .17 + .08 * Math.min(2, mark.depth()));
                case REPORTED -> {
                    fill(line, colour, current ? .26 : .08);
                    dotted(line, colour);
                }
                case SOURCE, ADDRESSEE, CHANNEL -> box(line, alpha(colour, .6), 1, mark.style());
                case CUE -> straight(line, alpha(colour, .8), 1.5, 1);
                case EVIDENCE -> straight(line, theme.evidence(), 2, 3);
                case REMARK -> straight(line, alpha(theme.soft(), .7), 1, 3);
                case CLAIM -> wavy(line, claimColour(mark));
            }
            if (current
                    && (mark.style() == Mark.Style.QUOTED || mark.style() == Mark.Style.REPORTED)) {
                box(line, colour, 1.5, mark.style());
            }
        }
    }

    private Color claimColour(Mark mark) {
        return mark.claim() == null ? theme.soft() : theme.of(mark.claim().status());
    }

    /// The reader's selection, only as wide as its words.
    void select(List<Rectangle2D> lines) {
        for (Rectangle2D line : lines) {
            fill(line, theme.accent(), .24);
        }
    }

    /// What a search found.
    void find(List<Rectangle2D> lines, boolean current) {
        for (Rectangle2D line : lines) {
            fill(line, Color.web("#f2c200"), current ? .75 : theme.isDark() ? .3 : .38);
        }
    }

    private void fill(Rectangle2D line, Color colour, double opacity) {
        var rectangle = rectangle(line, 0, 1);
        rectangle.setFill(alpha(colour, opacity));
        under.add(rectangle);
    }

    private void box(Rectangle2D line, Color colour, double width, Mark.Style style) {
        var rectangle = rectangle(line, 1, 0);
        rectangle.setFill(null);
        rectangle.setStroke(colour);
        rectangle.setStrokeWidth(width);
        if (style == Mark.Style.ADDRESSEE) {
            rectangle.getStrokeDashArray().addAll(5.0, 2.5);
        } else if (style == Mark.Style.CHANNEL) {
            rectangle.getStrokeDashArray().addAll(1.5, 2.0);
        }
        over.add(rectangle);
    }

    private static Rectangle rectangle(Rectangle2D line, double sideways, double upright) {
        var rectangle =
                new Rectangle(
                        Math.floor(line.getMinX() - sideways) + .5,
                        Math.floor(line.getMinY() - upright) + .5,
                        Math.ceil(line.getWidth() + 2 * sideways) - (sideways > 0 ? 0 : .5),
                        Math.ceil(line.getHeight() + 2 * upright) - 1);
        rectangle.setArcWidth(sideways > 0 ? 8 : 6);
        rectangle.setArcHeight(sideways > 0 ? 8 : 6);
        return rectangle;
    }

    private void dotted(Rectangle2D line, Color colour) {
        Line dots = line(line, alpha(colour, .75), 2, 1);
        dots.getStrokeDashArray().addAll(2.0, 2.5);
        over.add(dots);
    }

    private void straight(Rectangle2D line, Color colour, double width, double below) {
        over.add(line(line, colour, width, below));
    }

    private static Line line(Rectangle2D line, Color colour, double width, double below) {
        double y = Math.floor(line.getMaxY() - 1 + below) + .5;
        var stroke = new Line(line.getMinX(), y, line.getMaxX(), y);
        paint(stroke, colour, width);
        return stroke;
    }

    private void wavy(Rectangle2D line, Color colour) {
        double y = Math.floor(line.getMaxY() + 1.5) + .5;
        var path = new Path(new MoveTo(line.getMinX(), y));
        boolean up = true;
        for (double x = line.getMinX(); x < line.getMaxX(); x += 3) {
            double to = Math.min(x + 3, line.getMaxX());
            path.getElements().add(new QuadCurveTo((x + to) / 2, y + (up ? -2.6 : 2.6), to, y));
            up = !up;
        }
        paint(path, colour, 1.5);
        over.add(path);
    }

    private static void paint(Shape shape, Color colour, double width) {
        shape.setStroke(colour);
        shape.setFill(null);
        shape.setStrokeWidth(width);
        shape.setStrokeLineCap(StrokeLineCap.BUTT);
    }

    private static Color alpha(Color colour, double opacity) {
        return colour.deriveColor(0, 1, 1, opacity);
    }
}
