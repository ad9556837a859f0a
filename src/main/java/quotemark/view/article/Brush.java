package quotemark.view.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import org.jspecify.annotations.Nullable;

/// The strokes of which marks are made, each over the rectangle of one line: what lies under the
/// letters, and what over them.
public final class Brush {
    final List<Node> under = new ArrayList<>();
    final List<Node> over = new ArrayList<>();
    private @Nullable Group veil;

    /// What lies under the letters.
    public List<Node> under() {
        return Collections.unmodifiableList(under);
    }

    /// What lies over the letters.
    public List<Node> over() {
        return Collections.unmodifiableList(over);
    }

    /// A flat colour.

    public void fill(Rectangle2D line, Color colour, double opacity) {
        fill(line, alpha(colour, opacity));
    }

    /// Slanting stripes.
    void stripes(Rectangle2D line, Color colour) {
        fill(line, repeated(colour, 5, 5));
    }

    /// Upright hairlines.
    void hairlines(Rectangle2D line, Color colour) {
        fill(line, repeated(colour, 4, 0));
    }

    private static Paint repeated(Color colour, double across, double down) {
        Color dark = alpha(colour, .34);
        Color light = alpha(colour, .08);
        return new LinearGradient(
                0,
                0,
                across,
                down,
                false,
                CycleMethod.REPEAT,
                new Stop(0, dark),
                new Stop(.42, dark),
                new Stop(.42, light),
                new Stop(1, light));
    }

    private void fill(Rectangle2D line, Paint paint) {
        var rectangle = rectangle(line, 0, 1);
        rectangle.setFill(paint);
        under.add(rectangle);
    }

    /// Lets the letters step back, those of all lines alike even where lines are so close that
    /// their rectangles overlap. The style sheet gives it the colour of the paper.
    void veil(Rectangle2D line) {
        if (veil == null) {
            veil = new Group();
            veil.getStyleClass().add("veil");
            over.add(veil);
        }
        // Some letters reach out of their line.
        veil.getChildren().add(rectangle(line, 1, 3));
    }

    /// An outline around the words.
    ///
    /// @param dashes lengths of dashes and gaps in turn; none for an unbroken line
    public void box(Rectangle2D line, Color colour, double width, Double... dashes) {
        var rectangle = rectangle(line, 1, 0);
        rectangle.setFill(null);
        rectangle.setStroke(colour);
        rectangle.setStrokeWidth(width);
        rectangle.getStrokeDashArray().addAll(dashes);
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

    /// A dotted line below the words.
    public void dotted(Rectangle2D line, Color colour) {
        Line dots = line(line, alpha(colour, .75), 2, 1);
        dots.getStrokeDashArray().addAll(2.0, 2.5);
        over.add(dots);
    }

    /// A straight line below the words.
    ///
    /// @param below the line's foot, in pixels
    public void straight(Rectangle2D line, Color colour, double width, double below) {
        over.add(line(line, colour, width, below));
    }

    private static Line line(Rectangle2D line, Color colour, double width, double below) {
        double y = Math.floor(line.getMaxY() - 1 + below) + .5;
        var stroke = new Line(line.getMinX(), y, line.getMaxX(), y);
        paint(stroke, colour, width);
        return stroke;
    }

    /// A wavy line below the words.
    public void wavy(Rectangle2D line, Color colour) {
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

    /// The colour, so much thinner.
    public static Color alpha(Color colour, double opacity) {
        return colour.deriveColor(0, 1, 1, opacity);
    }
}
