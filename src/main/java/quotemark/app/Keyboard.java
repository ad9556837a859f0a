package quotemark.app;

import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/// Presses real keys in the window, and waits after each until the window has done what it means.
///
/// Not on the JavaFX thread.
final class Keyboard {
    private static final long PATIENCE = 20_000;

    private final Scene scene;
    private final BooleanSupplier busy;

    /// A keyboard for the window of a scene.
    ///
    /// @param busy whether work goes on behind the window; asked on the JavaFX thread
    Keyboard(Scene scene, BooleanSupplier busy) {
        this.scene = scene;
        this.busy = busy;
    }

    /// Presses keys together, the last of them after the others.
    void press(KeyCode... keys) {
        onWindow(() -> {
            var robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        settle();
    }

    /// Types lower-case letters, digits, spaces, full stops and commas; capitals with Shift.
    void type(String text) {
        text.codePoints().forEach(c -> type((char) c));
    }

    private void type(char character) {
        KeyCode code =
                switch (character) {
                    case ' ' -> KeyCode.SPACE;
                    case ',' -> KeyCode.COMMA;
                    case '.' -> KeyCode.PERIOD;
                    case '-' -> KeyCode.MINUS;
                    default ->
                            KeyCode.getKeyCode(String.valueOf(character).toUpperCase(Locale.ROOT));
                };
        if (Character.isUpperCase(character)) {
            press(KeyCode.SHIFT, code);
        } else {
            press(code);
        }
    }

    /// Waits until a whole frame has been laid out and nothing goes on behind the window.
    void settle() {
        long deadline = System.currentTimeMillis() + PATIENCE;
        do {
            pulse();
            if (System.currentTimeMillis() > deadline) {
                throw new IllegalStateException("the window is still busy");
            }
        } while (ask(busy));
    }

    private void pulse() {
        var drawn = new Semaphore(0);
        var told = new Runnable[1];
        onWindow(() -> {
            told[0] = drawn::release;
            scene.addPostLayoutPulseListener(told[0]);
            Platform.requestNextPulse();
        });
        drawn.acquireUninterruptibly();
        onWindow(() -> scene.removePostLayoutPulseListener(told[0]));
    }

    private boolean ask(BooleanSupplier question) {
        var answer = new boolean[1];
        onWindow(() -> answer[0] = question.getAsBoolean());
        return answer[0];
    }

    /// Does something on the JavaFX thread and waits for it.
    void onWindow(Runnable work) {
        var task = new FutureTask<>(work, true);
        Platform.runLater(task);
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
