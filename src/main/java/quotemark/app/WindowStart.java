package quotemark.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.session.Background;
import quotemark.session.Desk;
import quotemark.session.Failure;
import quotemark.session.Message;
import quotemark.session.Opening;
import quotemark.session.Preferences;
import quotemark.view.FileDialogs;
import quotemark.view.Window;

/// Constructs everything, shows the window, and returns when it is closed and all is written.
final class WindowStart {
    /// JavaFX reports a long list that has room below its last row, as if something were wrong.
    private static final Logger CONTROLS = Logger.getLogger("javafx.scene.control");

    /// How long the window waits for the article that it is to show first.
    private static final Duration PATIENCE = Duration.seconds(1);

    private final PrintStream err;
    private final FutureTask<Boolean> toolkit =
            new FutureTask<>(() -> Platform.startup(() -> {}), true);

    /// Begins to start JavaFX, which takes longer than all that can be done meanwhile.
    WindowStart(PrintStream err) {
        this.err = err;
        Thread.ofPlatform().name("quotemark-toolkit").daemon().start(toolkit);
    }

    /// Ends what was begun, where no window is needed.
    void abandon() {
        isStarted();
        Platform.exit();
    }

    private boolean isStarted() {
        try {
            return toolkit.get();
        } catch (ExecutionException failure) {
            err.println(Display.sentence(Objects.requireNonNull(failure.getCause())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /// Runs the program in its window.
    ///
    /// @param first opens what is asked for
    /// @param shown is called with the window once it shows, and with what is on the desk; again if
    ///   the reader goes back to a backup
    /// @return the exit code
    int run(
            Path libraryFile,
            Consumer<Opening> first,
            Preferences preferences,
            BiConsumer<Window, Desk> shown) {
        CONTROLS.setLevel(Level.WARNING);
        // The library opens while JavaFX starts.
        var opening = new FutureTask<>(() -> Library.openOrCreate(libraryFile));
        Thread.ofPlatform().name("quotemark-opening").daemon().start(opening);
        if (!isStarted()) {
            return 1;
        }
        // The window may close to open again.
        Platform.setImplicitExit(false);
        var entry = new Entry(libraryFile, preferences, err);
        try {
            @Nullable Library library = entry.open(opening::get);
            Consumer<Opening> opens = first;
            while (library != null) {
                @Nullable Path backup =
                        use(library, opens, preferences, told(entry.notice(), shown));
                if (backup == null) {
                    return 0;
                }
                library =
                        entry.open(() -> {
                            entry.goBack(backup);
                            return Library.open(libraryFile);
                        });
                opens = _ -> {};
            }
        } catch (LibraryException failure) {
            err.println(Failure.sentence(failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.exit();
        }
        return 1;
    }

    private static BiConsumer<Window, Desk> told(String notice, BiConsumer<Window, Desk> shown) {
        return (window, desk) -> {
            if (!notice.isEmpty()) {
                desk.session().tell(Message.problem(notice));
            }
            shown.accept(window, desk);
        };
    }

    /// Shows a library until the window is closed.
    ///
    /// @return the backup that the library is to be as from now on, if the reader chose one
    private static @Nullable Path use(
            Library opened,
            Consumer<Opening> first,
            Preferences preferences,
            BiConsumer<Window, Desk> shown)
            throws InterruptedException, LibraryException {
        try (Library library = opened) {
            return show(library, first, preferences, shown);
        }
    }

    private static @Nullable Path show(
            Library library,
            Consumer<Opening> first,
            Preferences preferences,
            BiConsumer<Window, Desk> shown)
            throws InterruptedException {
        var backup = new AtomicReference<@Nullable Path>();
        var closed = new CountDownLatch(1);
        try (var writing = Background.thread("library", Platform::runLater);
                var reading = Background.thread("files", Platform::runLater)) {
            Platform.runLater(() -> {
                var desk = Desk.of(library, writing, reading, System.getProperty("user.name", ""));
                Thread.currentThread()
                        .setUncaughtExceptionHandler((_, e) -> desk.session().fail(e));
                // Is read while the window is made.
                first.accept(desk.opening());
                preferences.keepIn(reading, desk.session()::fail);
                var stage = new Stage();
                var window = new Window(stage, desk, preferences, FileDialogs.of(stage));
                stage.setOnHidden(_ -> {
                    backup.set(desk.safekeeping().chosenProperty().get());
                    closed.countDown();
                });
                onceReady(
                        desk,
                        () -> {
                            window.show();
                            desk.safekeeping().backUpIfChanged();
                            shown.accept(window, desk);
                        });
            });
            closed.await();
        }
        return backup.get();
    }

    /// The window comes with its article, not with an empty page before it; but it comes.
    private static void onceReady(Desk desk, Runnable show) {
        var waiting = new AtomicBoolean(true);
        Runnable once =
                () -> {
                    if (waiting.getAndSet(false)) {
                        show.run();
                    }
                };
        desk.onceAtRest(once);
        if (waiting.get()) {
            var patience = new PauseTransition(PATIENCE);
            patience.setOnFinished(_ -> once.run());
            patience.play();
        }
    }
}
