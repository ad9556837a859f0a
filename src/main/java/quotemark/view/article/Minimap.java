package quotemark.view.article;

import java.util.TreeMap;
import java.util.function.IntConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.text.Span;

/// Ticks beside the scroll bar: where in the whole article the marks are. A click goes there.
final class Minimap extends Region {
    private static final double WIDTH = 8;
    private static final double TICK = 4;

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
        // Ten thousand quotes share some hundred rows.
        var rows = new TreeMap<Double, Color>();
        for (Quote quote : now.annotations().quotes()) {
            Speaker speaker = now.annotations().find(quote.speaker(), Speaker.class).orElse(null);
            rows.put(row(quote.hull()), now.theme().of(speaker));
        }
        for (Occurrence occurrence : now.annotations().occurrences()) {
            now.annotations()
                    .find(occurrence.claim(), Claim.class)
                    .ifPresent(claim ->
                            rows.put(
                                    row(now.annotations().spans(occurrence).getFirst()),
                                    now.theme().of(claim.status())));
        }
        for (Span found : now.found()) {
            rows.put(row(found), Color.web("#f2c200"));
        }
        rows.forEach((row, colour) -> {
            graphics.setFill(colour);
            graphics.fillRoundRect(1, row, WIDTH - 2, TICK, 2, 2);
        });
    }

    private double row(Span span) {
        return Math.rint((double) span.start() / length * (getHeight() - TICK));
    }
}
