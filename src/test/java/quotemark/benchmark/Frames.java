package quotemark.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;

/// Does something in a window and measures until the frame that shows it has been laid out and
/// handed to the renderer.
///
/// Not on the JavaFX thread.
final class Frames {

    /// What one act took, in milliseconds.
    ///
    /// @param latency from the act to the end of its frame, the wait for the frame's turn included
    /// @param work the act and the frame alone, without that wait
    /// @param processor what the JavaFX thread computed meanwhile, which other programs on the
    ///   machine hardly disturb
    record Frame(double latency, double work, double processor) {}

    private static final long QUIET = 100_000_000;
    private static final long COPYING = 5_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Scene scene;

    Frames(Scene scene) {
        this.scene = scene;
    }

    Frame next(Runnable act) {
        return until(act, () -> true);
    }

    /// Measures an act of which the effect may take several frames.
    ///
    /// @param done asked once each frame is laid out
    Frame until(Runnable act, BooleanSupplier done) {
        var watch = new Watch(done);
        onWindow(() -> watch.start(act));
        watch.ended.acquireUninterruptibly();
        return watch.frame();
    }

    /// Lets the window come to rest, until the renderer has nothing left to draw and to copy: what
    /// is left of an earlier frame must not count for the next.
    void settle() {
        for (int i = 0; i < 2; i++) {
            next(() -> {});
        }
        // The renderer does one thing after another, and this one is waited for.
        onWindow(() -> new Rectangle(1, 1).snapshot(null, null));
        onWindow(() -> {});
    }

    /// Lets the window come to rest until its thread has answered at once for a while: no press is
    /// to wait for what an earlier frame left to copy into memory, where there is no display.
    void settleQuietly() {
        settle();
        long quiet = System.nanoTime();
        while (System.nanoTime() - quiet < QUIET) {
            long asked = System.nanoTime();
            onWindow(() -> {});
            if (System.nanoTime() - asked > COPYING) {
                quiet = System.nanoTime();
            }
            LockSupport.parkNanos(COPYING);
        }
    }

    /// Does something on the JavaFX thread and waits for it.
    static void onWindow(Runnable work) {
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

    private final class Watch {
        private final BooleanSupplier done;
        private final Runnable before = this::frameBegins;
        private final Runnable after = this::frameIsLaidOut;
        private final Semaphore ended = new Semaphore(0);
        private long started;
        private long acted;
        private long began;
        private long end;
        private long processor;

        Watch(BooleanSupplier done) {
            this.done = done;
        }

        void start(Runnable act) {
            scene.addPreLayoutPulseListener(before);
            scene.addPostLayoutPulseListener(after);
            processor = THREADS.getCurrentThreadCpuTime();
            started = System.nanoTime();
            act.run();
            acted = System.nanoTime();
            Platform.requestNextPulse();
        }

        private void frameBegins() {
            began = System.nanoTime();
        }

        private void frameIsLaidOut() {
            if (!done.getAsBoolean()) {
                Platform.requestNextPulse();
                return;
            }
            scene.removePreLayoutPulseListener(before);
            scene.removePostLayoutPulseListener(after);
            // After what is left of the pulse: the renderer gets the changed nodes.
            Platform.runLater(() -> {
                end = System.nanoTime();
                processor = THREADS.getCurrentThreadCpuTime() - processor;
                ended.release();
            });
        }

        Frame frame() {
            return new Frame(
                    (end - started) / 1e6,
                    (acted - started + Math.max(0, end - began)) / 1e6,
                    processor / 1e6);
        }
    }
}
