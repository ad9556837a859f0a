package quotemark.view;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.SHIFT;

import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// Presses real keys and moves a real mouse, waits after each until the window has done what it
/// means, and counts how often a key went down.
final class Hands {
    private static final long PATIENCE_IN_SECONDS = 30;

    private final Scene scene;
    private final BooleanSupplier busy;
    private int presses;

    /// @param busy whether work goes on behind the window; asked on the JavaFX thread
    Hands(Scene scene, BooleanSupplier busy) {
        this.scene = scene;
        this.busy = busy;
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
            var robot = new Robot();
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

    /// Holds a key down while others are pressed, one after the other.
    void hold(KeyCode held, KeyCode... others) {
        Fx.run(() -> new Robot().keyPress(held));
        presses++;
        for (KeyCode key : others) {
            press(key);
        }
        Fx.run(() -> new Robot().keyRelease(held));
        settle();
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
        drag(at, at);
    }

    /// Presses the mouse at one place of the screen and lets it go at another.
    void drag(Point2D from, Point2D to) {
        Fx.run(() -> {
            var robot = new Robot();
            robot.mouseMove(from);
            robot.mousePress(MouseButton.PRIMARY);
        });
        settle();
        Fx.run(() -> new Robot().mouseMove(from.midpoint(to)));
        Fx.run(() -> new Robot().mouseMove(to));
        settle();
        Fx.run(() -> new Robot().mouseRelease(MouseButton.PRIMARY));
        settle();
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

    /// Waits for a whole frame.
    void pulse() {
        var drawn = new Semaphore(0);
        Runnable told = drawn::release;
        Fx.run(() -> {
            scene.addPostLayoutPulseListener(told);
            Platform.requestNextPulse();
        });
        drawn.acquireUninterruptibly();
        Fx.run(() -> scene.removePostLayoutPulseListener(told));
    }
}
