package quotemark.view;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.SHIFT;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;

/// Presses real keys and moves a real mouse, waits after each until the window has done what it
/// means, and counts how often a key went down.
final class Hands {
    private static final long PATIENCE_IN_SECONDS = 30;

    private final Scene scene;
    private final BooleanSupplier busy;
    private @Nullable Robot robot;
    private int presses;

    /// @param busy whether work goes on behind the window; asked on the JavaFX thread
    Hands(Scene scene, BooleanSupplier busy) {
        this.scene = scene;
        this.busy = busy;
    }

    /// One for all presses: it knows which keys are held.
    private Robot robot() {
        if (robot == null) {
            robot = new Robot();
        }
        return robot;
    }

    /// How many keys went down until now; one that is held while others are pressed counts once.
    int presses() {
        return presses;
    }

    /// Presses keys together, the last of them after the others, and waits for a whole frame: no
    /// reader is quicker.
    void press(KeyCode... keys) {
        strike(keys);
        pulse();
    }

    private void strike(KeyCode... keys) {
        Fx.run(() -> {
            Robot robot = robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        presses += keys.length;
        settle();
    }

    /// Holds keys down while another is pressed as often as is asked for.
    void hold(List<KeyCode> held, KeyCode key, int times) {
        Fx.run(() -> held.forEach(robot()::keyPress));
        presses += held.size();
        for (int i = 0; i < times; i++) {
            press(key);
        }
        Fx.run(() -> held.reversed().forEach(robot()::keyRelease));
        settle();
    }

    /// Puts a key down and lets it lie; again while it lies there, as a keyboard repeats it.
    void down(KeyCode key) {
        Fx.run(() -> robot().keyPress(key));
        settle();
        pulse();
    }

    void up(KeyCode key) {
        Fx.run(() -> robot().keyRelease(key));
        settle();
        pulse();
    }

    /// Types a character for which the robot has no key, such as a bracket.
    void write(KeyCode key, String character) {
        Fx.run(() -> {
            Node owner = scene.getFocusOwner();
            for (var type :
                    List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
                KeyCode code = type == KeyEvent.KEY_TYPED ? KeyCode.UNDEFINED : key;
                String typed = type == KeyEvent.KEY_TYPED ? character : "";
                Event.fireEvent(
                        owner, new KeyEvent(type, typed, "", code, false, false, false, false));
            }
        });
        presses++;
        settle();
        pulse();
    }

    /// Presses keys that are commands, one after the other: `qs1`.
    void keys(String characters) {
        characters.chars().forEach(c -> type(String.valueOf((char) c)));
    }

    /// Types letters, digits, spaces, and the marks that have a key of their own; capitals with
    /// Shift.
    void type(String text) {
        text.chars().forEach(c -> type((char) c));
        pulse();
    }

    private void type(char character) {
        KeyCode code =
                switch (character) {
                    case ' ' -> KeyCode.SPACE;
                    case ',' -> KeyCode.COMMA;
                    case '.' -> KeyCode.PERIOD;
                    case '-' -> KeyCode.MINUS;
                    case '/', '?' -> KeyCode.SLASH;
                    default ->
                            KeyCode.getKeyCode(String.valueOf(character).toUpperCase(Locale.ROOT));
                };
        if (Character.isUpperCase(character) || character == '?') {
            strike(SHIFT, code);
        } else {
            strike(code);
        }
    }

    /// Finds words from the caret on, and leaves them selected.
    void select(String words) {
        press(CONTROL, F);
        type(words);
        press(ESCAPE);
    }

    /// Finds words from the caret on, and puts the caret before them.
    void caretAt(String words) {
        select(words);
        press(LEFT);
    }

    void click(Point2D at) {
        Fx.run(() -> {
            robot().mouseMove(at);
            robot().mouseClick(MouseButton.PRIMARY);
        });
        settle();
        pulse();
    }

    /// Clicks with the other button.
    void rightClick(Point2D at) {
        Fx.run(() -> {
            robot().mouseMove(at);
            robot().mouseClick(MouseButton.SECONDARY);
        });
        settle();
        pulse();
    }

    /// Moves the mouse somewhere and leaves it there.
    void rest(Point2D at) {
        Fx.run(() -> robot().mouseMove(at));
        settle();
    }

    /// Waits until something has come about by itself.
    void await(BooleanSupplier done) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!Fx.ask(done::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("nothing came about");
            }
            pulse();
        }
    }

    /// Presses the mouse at one place of the screen and lets it go at another.
    void drag(Point2D from, Point2D to) {
        Fx.run(() -> {
            Robot robot = robot();
            robot.mouseMove(from);
            robot.mousePress(MouseButton.PRIMARY);
        });
        settle();
        Fx.run(() -> robot().mouseMove(from.midpoint(to)));
        Fx.run(() -> robot().mouseMove(to));
        settle();
        Fx.run(() -> robot().mouseRelease(MouseButton.PRIMARY));
        settle();
    }

    /// Takes hold of a node with the mouse and lets it go at another place of the screen. Sent
    /// straight to the node: the headless robot forgets while it drags that a button is down.
    void pull(Node node, Point2D to) {
        Fx.run(() -> {
            Bounds here = node.localToScreen(node.getLayoutBounds());
            var from = new Point2D(here.getCenterX(), here.getCenterY());
            fire(node, MouseEvent.MOUSE_PRESSED, from);
            fire(node, MouseEvent.MOUSE_DRAGGED, from.midpoint(to));
            fire(node, MouseEvent.MOUSE_DRAGGED, to);
            fire(node, MouseEvent.MOUSE_RELEASED, to);
        });
        settle();
        pulse();
    }

    private static void fire(Node node, EventType<MouseEvent> type, Point2D screen) {
        Point2D at = node.screenToLocal(screen);
        boolean isDown = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        isDown,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null));
    }

    /// Waits until nothing goes on behind the window, and what came of it is laid out.
    void settle() {
        if (!Fx.ask(busy::getAsBoolean)) {
            return;
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        do {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("the window is still busy");
            }
            pulse();
        } while (Fx.ask(busy::getAsBoolean));
        pulse();
    }

    /// Waits for a whole frame, and for the one in which the notes follow it.
    void pulse() {
        frame();
        frame();
    }

    private void frame() {
        var drawn = new Semaphore(0);
        Runnable told = drawn::release;
        Fx.run(() -> {
            scene.addPostLayoutPulseListener(told);
            Platform.requestNextPulse();
        });
        try {
            if (!drawn.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the window is not drawn any more");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        Fx.run(() -> scene.removePostLayoutPulseListener(told));
    }
}
