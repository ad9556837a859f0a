package quotemark.view.article;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import quotemark.session.BoundaryActs.End;
import quotemark.text.Boundary;

/// The ends of what is chosen: a knob that can be dragged, and a bar at the one that is being
/// moved.
final class Handles extends Region {

    /// What a hand does with a knob.
    interface Grip {
        void hold(End end);

        /// Pulls what is held.
        ///
        /// @param screen the middle of the line to which the end was dragged
        void drag(Point2D screen);

        void release();
    }

    private final Grip grip;
    private final Map<Boundary, Handle> handles = new EnumMap<>(Boundary.class);

    Handles(Grip grip) {
        this.grip = grip;
        setManaged(false);
        setPickOnBounds(false);
    }

    /// Draws the ends that stand in a paragraph.
    ///
    /// @param character where the character at a position of the article stands
    void show(Picture picture, IntFunction<Rectangle2D> character) {
        var here = EnumSet.noneOf(Boundary.class);
        for (End end : picture.ends()) {
            here.add(end.boundary());
            handles.computeIfAbsent(end.boundary(), this::handle)
                    .show(end, end.boundary() == picture.held(), character);
        }
        // One that is being dragged is never out of sight, not even now, or the drag would end.
        handles.forEach((boundary, handle) -> handle.setVisible(here.contains(boundary)));
    }

    private Handle handle(Boundary boundary) {
        var handle = new Handle(boundary);
        getChildren().add(handle);
        return handle;
    }

    private final class Handle extends Region {
        private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

        private final Boundary boundary;
        private final Line bar = new Line();
        private final Circle knob = new Circle(3);
        private final Circle reach = new Circle(8);
        private @Nullable End end;
        private double middle;
        private double pressedAbove;

        Handle(Boundary boundary) {
            this.boundary = boundary;
            getStyleClass().add("handle");
            setManaged(false);
            setPickOnBounds(false);
            bar.getStyleClass().add("handle-bar");
            bar.setMouseTransparent(true);
            knob.getStyleClass().add("handle-knob");
            knob.setMouseTransparent(true);
            reach.getStyleClass().add("handle-reach");
            setCursor(Cursor.H_RESIZE);
            setAccessibleText(boundary == Boundary.START ? "Where it starts" : "Where it ends");
            getChildren().addAll(bar, knob, reach);
            follow();
        }

        private void follow() {
            setOnMousePressed(press -> {
                press.consume();
                if (end != null) {
                    pressedAbove = localToScreen(0, middle).getY() - press.getScreenY();
                    grip.hold(end);
                }
            });
            setOnMouseDragged(drag -> {
                drag.consume();
                grip.drag(new Point2D(drag.getScreenX(), drag.getScreenY() + pressedAbove));
            });
            setOnMouseReleased(release -> {
                release.consume();
                grip.release();
            });
        }

        void show(End shown, boolean held, IntFunction<Rectangle2D> character) {
            end = shown;
            boolean starts = boundary == Boundary.START;
            Rectangle2D at = character.apply(shown.position() - (starts ? 0 : 1));
            middle = at.getMinY() + at.getHeight() / 2;
            double x = Math.round(starts ? at.getMinX() : at.getMaxX());
            bar.setStartX(x);
            bar.setEndX(x);
            bar.setStartY(at.getMinY());
            bar.setEndY(at.getMaxY());
            bar.setVisible(held);
            double y = starts ? at.getMinY() - 2 : at.getMaxY() + 2;
            for (Circle circle : new Circle[] {knob, reach}) {
                circle.setCenterX(x);
                circle.setCenterY(y);
            }
            knob.setRadius(held ? 4.5 : 3);
            pseudoClassStateChanged(HELD, held);
        }
    }
}
