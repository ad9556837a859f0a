package quotemark.view.article;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Lens;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.text.Span;

/// Signs beside the scroll bar: where in the whole article the marks are. A quote is a tick, a
/// claim a diamond, what a search found a line across. A click goes there.
final class Minimap extends Region {
    private static final double WIDTH = 12;
    private static final double TICK = 4;
    private static final double DIAMOND = 9;

    private final Canvas canvas = new Canvas();
    private final int length;
    private @Nullable Page page;

    /// @param length of the article's text
    /// @param go takes the position that was clicked
    Minimap(int length, IntConsumer go) {
        this.length = length;
        getStyleClass().add("minimap");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        getChildren().add(canvas);
        setOnMousePressed(press -> go.accept((int) (press.getY() / getHeight() * length)));
    }

    void show(Page next) {
        page = next;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        if (page != null && length > 0) {
            draw(page, canvas.getGraphicsContext2D());
        }
    }

    private void draw(Page now, GraphicsContext graphics) {
        if (now.lens() != Lens.NONE) {
            quotes(now, graphics);
            claims(now).forEach((row, colour) -> diamond(graphics, row, colour));
        }
        graphics.setFill(now.theme().found());
        hits(now.found().all()).keySet().forEach(row -> graphics.fillRect(0, row + 1, WIDTH, 2));
    }

    private static void tick(GraphicsContext graphics, double row, Color colour) {
        graphics.setFill(colour);
        graphics.fillRoundRect(5, row, 6, TICK, 2, 2);
    }

    private static void diamond(GraphicsContext graphics, double row, Color colour) {
        double middle = row + TICK / 2;
        double half = DIAMOND / 2;
        graphics.setFill(colour);
        graphics.fillPolygon(
                new double[] {1, 1 + half, 1 + DIAMOND, 1 + half},
                new double[] {middle, middle - half, middle, middle + half},
                4);
    }

    /// By row: ten thousand quotes share some hundred of them.
    private void quotes(Page now, GraphicsContext graphics) {
        var rows = new @Nullable Quote[(int) getHeight() + 1];
        for (Quote quote : now.annotations().quotes()) {
            rows[(int) row(quote.hull())] = quote;
        }
        for (int row = 0; row < rows.length; row++) {
            Quote quote = rows[row];
            if (quote != null) {
                tick(graphics, row, colour(quote, now));
            }
        }
    }

    private static Color colour(Quote quote, Page now) {
        return now.theme().of(now.annotations().find(quote.speaker(), Speaker.class).orElse(null));
    }

    private Map<Double, Color> claims(Page now) {
        var rows = new TreeMap<Double, Color>();
        Annotations annotations = now.annotations();
        for (Occurrence occurrence : annotations.occurrences()) {
            annotations
                    .find(occurrence.claim(), Claim.class)
                    .ifPresent(claim ->
                            rows.put(
                                    row(annotations.spans(occurrence).getFirst()),
                                    now.theme().of(claim.status())));
        }
        return rows;
    }

    private Map<Double, Span> hits(List<Span> found) {
        var rows = new TreeMap<Double, Span>();
        found.forEach(hit -> rows.put(row(hit), hit));
        return rows;
    }

    private double row(Span span) {
        return Math.rint((double) span.start() / length * Math.max(0, getHeight() - TICK));
    }
}
