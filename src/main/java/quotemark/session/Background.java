package quotemark.session;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Runs work off the user interface's thread, one after the other, and answers on it. No failure
/// disappears: it is answered too.
public final class Background implements AutoCloseable {
    private final Executor worker;
    private final Executor answers;
    private final Set<Thread> aside = ConcurrentHashMap.newKeySet();
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
        worker.execute(() -> perform(work, counted(done), counted(failed)));
    }

    /// Does some work in its turn, which nobody waits for: nobody is busy with it.
    ///
    /// On the user interface's thread.
    <T> void runUnhurried(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (!closed) {
            worker.execute(() -> perform(work, done, failed));
        }
    }

    private <T> Consumer<T> counted(Consumer<T> answer) {
        return value -> {
            pending--;
            answer.accept(value);
        };
    }

    /// Does some work beside all other, which goes on meanwhile, and can be broken off. Nobody is
    /// busy with it.
    ///
    /// On the user interface's thread.
    ///
    /// @param work ends, with an exception or without, when its thread is interrupted
    /// @return breaks it off, from any thread
    public <T> Runnable runAside(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (closed) {
            return () -> {};
        }
        if (!(worker instanceof ExecutorService)) {
            perform(work, done, failed);
            return () -> {};
        }
        Thread thread =
                Thread.ofPlatform()
                        .name("quotemark-aside")
                        .daemon()
                        .unstarted(() -> {
                            perform(work, done, failed);
                            aside.remove(Thread.currentThread());
                        });
        aside.add(thread);
        thread.start();
        return thread::interrupt;
    }

    private <T> void perform(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        try {
            T answer = work.call();
            later(() -> done.accept(answer));
        } catch (Exception failure) {
            later(() -> failed.accept(failure));
        }
    }

    /// Does something on the user interface's thread. From any thread.
    void later(Runnable something) {
        answers.execute(something);
    }

    /// Ends once everything that was handed in is done, or broken off where that can be.
    @Override
    public void close() {
        closed = true;
        List.copyOf(aside).forEach(Background::end);
        if (worker instanceof ExecutorService service) {
            service.close();
        }
    }

    private static void end(Thread thread) {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
