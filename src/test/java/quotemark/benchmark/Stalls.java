package quotemark.benchmark;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// Asks the JavaFX thread every few milliseconds and notes how long its answer takes: so long the
/// window stands still.
final class Stalls implements AutoCloseable {
    private static final long PAUSE = 2_000_000;

    private final Thread asking = Thread.ofPlatform().daemon().name("stalls").start(this::ask);
    private volatile boolean closed;
    private volatile double longest;

    private void ask() {
        while (!closed) {
            var answered = new Semaphore(0);
            long asked = System.nanoTime();
            Platform.runLater(answered::release);
            answered.acquireUninterruptibly();
            longest = Math.max(longest, (System.nanoTime() - asked) / 1e6);
            LockSupport.parkNanos(PAUSE);
        }
    }

    /// The longest so far, in milliseconds.
    double longest() {
        return longest;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(asking);
    }
}
