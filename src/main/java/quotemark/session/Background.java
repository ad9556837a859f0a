package quotemark.session;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Runs work off the user interface's thread, one after the other, and answers on it. No failure
/// disappears: it is answered too.
public final class Background implements AutoCloseable {
    private final Executor worker;
    private final Executor answers;
    private int pending;
    private volatile boolean closed;

    private Background(Executor worker, Executor answers) {
        this.worker = worker;
        this.answers = answers;
    }

    /// Work on one thread of its own.
    ///
    /// @param name of the thread
    /// @param answers runs what is handed to it on the user interface's thread
    public static Background thread(String name, Executor answers) {
        ExecutorService thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("quotemark-" + name).daemon().factory());
        return new Background(thread, answers);
    }

    /// Does everything at once, on the caller's thread.
    public static Background inline() {
        return new Background(Runnable::run, Runnable::run);
    }

    /// Whether something that was handed in has not been answered yet. On the user interface's
    /// thread.
    public boolean isBusy() {
        return pending > 0;
    }

    /// Does some work, then hands its answer, or its failure, back.
    ///
    /// On the user interface's thread. Nothing is begun after the end: what would ask then answers
    /// to what was done before it, and nobody looks any more.
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (closed) {
            return;
        }
        pending++;
        worker.execute(() -> {
            try {
                T answer = work.call();
                answer(() -> done.accept(answer));
            } catch (Exception failure) {
                answer(() -> failed.accept(failure));
            }
        });
    }

    private void answer(Runnable answer) {
        answers.execute(() -> {
            pending--;
            answer.run();
        });
    }

    /// Ends once everything that was handed in is done.
    @Override
    public void close() {
        closed = true;
        if (worker instanceof ExecutorService service) {
            service.close();
        }
    }
}
