package quotemark.session;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is going on beside the reading. On the user interface's thread.
public final class Errands {
    private final Background background;
    private final ObservableList<Errand> running = FXCollections.observableArrayList();
    private final ObservableList<Errand> view = FXCollections.unmodifiableObservableList(running);

    /// None yet.
    ///
    /// @param background does them, each on a thread of its own
    Errands(Background background) {
        this.background = background;
    }

    /// Those that are going on, in the order in which they began.
    public ObservableList<Errand> running() {
        return view;
    }

    /// Cancels the last one.
    ///
    /// @return whether there was one
    public boolean cancelLast() {
        if (running.isEmpty()) {
            return false;
        }
        running.getLast().cancel();
        return true;
    }

    /// Begins one.
    ///
    /// @param title such as “Fetching example.org”
    /// @param work is told its errand, and ends when its thread is interrupted
    /// @param failed is given an [InterruptedException] if it was cancelled, unless the work has an
    ///   answer even so
    <T> void begin(
            Errand.Kind kind,
            String title,
            Function<Errand, Callable<T>> work,
            Consumer<T> done,
            Consumer<Exception> failed) {
        var errand = new Errand(kind, title, background);
        running.add(errand);
        errand.brokenOffBy(
                background.runAside(
                        work.apply(errand),
                        answer -> {
                            running.remove(errand);
                            done.accept(answer);
                        },
                        failure -> {
                            running.remove(errand);
                            failed.accept(failure);
                        }));
    }
}
