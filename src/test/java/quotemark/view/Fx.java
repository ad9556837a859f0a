package quotemark.view;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// The JavaFX thread, seen from a test.
final class Fx {
    private static final long PATIENCE_IN_SECONDS = 30;

    private Fx() {}

    /// Starts JavaFX, unless another test of this process has; it stays until the process ends.
    static synchronized void start() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException e) {
            Platform.setImplicitExit(false); // It runs already.
        }
    }

    static void later(Runnable work) {
        Platform.runLater(work);
    }

    static void run(Runnable work) {
        ask(() -> {
            work.run();
            return true;
        });
    }

    /// Asks something on the JavaFX thread, after all that was handed to it before.
    static <T> T ask(Callable<T> question) {
        var task = new FutureTask<>(question);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError(
                    "the window does not answer; it is busy at\n" + whereabouts(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String whereabouts() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getName().equals("JavaFX Application Thread"))
                .flatMap(entry -> Arrays.stream(entry.getValue()))
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n"));
    }
}
