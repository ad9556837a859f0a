package quotemark.view;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderImage;
import javafx.scene.layout.BorderRepeat;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Subscription;

/// The shadow of a card that lies over the window. It is a picture of which the edges are
/// stretched: an effect would blur the whole card anew in each frame, for longer than a frame may
/// take.
///
/// On the JavaFX thread only.
final class Shadow extends Region {
    /// How far it reaches beyond the card, in pixels; further below, for light comes from above.
    private static final int SIDE = 26;

    private static final int DOWN = 9;

    /// Of the card.
    private static final int RADIUS = 12;

    /// The part of the picture that stands for the card: its corners, and a pixel to be stretched.
    private static final int CARD = 2 * RADIUS + 1;

    private static final Map<Color, Border> BORDERS = new HashMap<>();

    private Subscription following = Subscription.EMPTY;

    Shadow() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Lies under a card from now on, wherever that goes.
    ///
    /// @param colour with the opacity that it has in the middle
    void follow(Node card, Color colour) {
        following.unsubscribe();
        setBorder(BORDERS.computeIfAbsent(colour, Shadow::border));
        following =
                Subscription.combine(
                        card.opacityProperty().subscribe(seen -> setOpacity(seen.doubleValue())),
                        card.boundsInParentProperty().subscribe(this::cover));
    }

    private void cover(Bounds card) {
        resizeRelocate(card.getMinX(), card.getMinY(), card.getWidth(), card.getHeight());
    }

    private static Border border(Color colour) {
        int top = SIDE - DOWN;
        int bottom = SIDE + DOWN;
        var edges = new BorderWidths(top + RADIUS, SIDE + RADIUS, bottom + RADIUS, SIDE + RADIUS);
        return new Border(
                new BorderImage(
                        picture(colour),
                        edges,
                        new Insets(-top, -SIDE, -bottom, -SIDE),
                        edges,
                        false,
                        BorderRepeat.STRETCH,
                        BorderRepeat.STRETCH));
    }

    private static WritableImage picture(Color colour) {
        int size = CARD + 2 * SIDE;
        var picture = new WritableImage(size, size);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double seen = beside(x - SIDE, y - SIDE + DOWN);
                double shade = shade(x - SIDE) * shade(y - SIDE) * seen;
                picture.getPixelWriter().setColor(x, y, colour.deriveColor(0, 1, 1, shade));
            }
        }
        return picture;
    }

    /// How dark it is along one axis, from 0 to 1: what is left of an edge that is blurred.
    private static double shade(int at) {
        double outside = Math.max(-at, at - CARD + 1);
        double t = Math.clamp((SIDE - outside) / (2.0 * SIDE), 0, 1);
        return t * t * (3 - 2 * t);
    }

    /// How much of a pixel the card leaves free, from 0 to 1.
    private static double beside(int x, int y) {
        double half = CARD / 2.0;
        double across = Math.max(0, Math.abs(x + .5 - half) - (half - RADIUS));
        double along = Math.max(0, Math.abs(y + .5 - half) - (half - RADIUS));
        return Math.clamp(Math.hypot(across, along) - RADIUS + .5, 0, 1);
    }
}
