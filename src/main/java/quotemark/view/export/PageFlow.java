package quotemark.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Lens;
import quotemark.session.page.PageLine;
import quotemark.session.page.PageWords;
import quotemark.view.Theme;
import quotemark.view.article.Brush;

/// A paragraph of a page, with its marks.
final class PageFlow extends Region {
    private final PageLine line;
    private final PageColours colours;
    private final TextFlow flow = new TextFlow();
    private final Pane under = new Pane();
    private final Pane over = new Pane();
    private double drawnAt = -1;

    PageFlow(PageLine line, PageColours colours) {
        this.line = line;
        this.colours = colours;
        getStyleClass().addAll("page-line", "page-" + name(line.kind()));
        line.words().forEach(words -> flow.getChildren().add(text(words)));
        under.setMouseTransparent(true);
        over.setMouseTransparent(true);
        getChildren().addAll(under, flow, over);
    }

    private static String name(PageLine.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Text text(PageWords words) {
        var text = new Text(words.words());
        text.getStyleClass().add("page-words");
        for (Set<String> mark : words.marks()) {
            text.getStyleClass().addAll(mark.stream().map(look -> "page-" + look).toList());
            boolean coloured = mark.contains("chip") || mark.contains("status") || words.is("ref");
            if (coloured) {
                colours.of(mark)
                        .ifPresent(colour -> text.setStyle("-fx-fill: " + Theme.css(colour)));
            }
        }
        return text;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return snappedTopInset() + flow.prefHeight(width - sides) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        for (Region layer : List.of(under, flow, over)) {
            layer.resizeRelocate(left, top, width, height);
        }
        flow.layout();
        if (drawnAt != width) {
            drawnAt = width;
            draw();
        }
    }

    private void draw() {
        var brush = new Brush();
        int at = 0;
        for (PageWords words : line.words()) {
            int end = at + words.words().length();
            if (!words.marks().isEmpty()) {
                List<Rectangle2D> lines = lines(flow.getRangeShape(at, end, false));
                @Nullable Color around = null;
                for (Set<String> mark : words.marks()) {
                    around = colours.of(mark).orElse(around);
                    Color colour = around == null ? colours.theme().accent() : around;
                    lines.forEach(one -> draw(mark, colour, one, brush));
                }
            }
            at = end;
        }
        under.getChildren().setAll(brush.under());
        over.getChildren().setAll(brush.over());
    }

    private void draw(Set<String> mark, Color colour, Rectangle2D one, Brush brush) {
        if (colours.lens() == Lens.NONE) {
            return;
        }
        if (mark.contains("quoted")) {
            brush.fill(one, colour, .17);
        } else if (mark.contains("reported")) {
            brush.fill(one, colour, .08);
            brush.dotted(one, colour);
        } else if (mark.contains("cue")) {
            brush.straight(one, Brush.alpha(colour, .8), 1.5, 0);
        } else if (mark.contains("source")) {
            brush.box(one, Brush.alpha(colour, .6), 1);
        } else if (mark.contains("addressee")) {
            brush.box(one, Brush.alpha(colour, .3), 1);
        } else if (mark.contains("channel")) {
            brush.box(one, Brush.alpha(colour, .7), 1, 3.0, 2.0);
        } else if (mark.contains("claim")) {
            brush.wavy(one, colour);
        } else if (mark.contains("evidence")) {
            brush.straight(one, colour, 2, 1);
        } else if (mark.contains("suggested")) {
            brush.box(one, Brush.alpha(colour, .8), 1.4, 5.0, 3.0);
        } else if (mark.contains("noted")) {
            brush.fill(one, colour, .1);
            brush.straight(one, colour, 1, 0);
        }
    }

    /// The rectangles of which the shape of a range of letters consists, one a line.
    private static List<Rectangle2D> lines(PathElement[] shape) {
        var lines = new ArrayList<Rectangle2D>();
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        for (PathElement element : shape) {
            if (element instanceof MoveTo start) {
                add(left, top, right, bottom, lines);
                left = right = start.getX();
                top = bottom = start.getY();
            } else if (element instanceof LineTo corner) {
                left = Math.min(left, corner.getX());
                right = Math.max(right, corner.getX());
                top = Math.min(top, corner.getY());
                bottom = Math.max(bottom, corner.getY());
            }
        }
        add(left, top, right, bottom, lines);
        return lines;
    }

    private static void add(
            double left, double top, double right, double bottom, List<Rectangle2D> lines) {
        if (right > left) {
            lines.add(new Rectangle2D(left, top, right - left, bottom - top));
        }
    }
}
