package quotemark.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import quotemark.library.Backup;
import quotemark.library.Backups;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.library.Lost;
import quotemark.library.Recovered;
import quotemark.library.Repair;
import quotemark.library.Restoring;
import quotemark.session.Failure;
import quotemark.session.Preferences;
import quotemark.view.TroubleWindow;
import quotemark.view.backup.Remedy;

/// Opens the library of the window; where that fails, asks its reader what to do, until it is open
/// or the reader leaves. JavaFX has started; not on its thread.
final class Entry {
    private final Path file;
    private final Preferences preferences;
    private final PrintStream err;
    private String notice = "";

    Entry(Path file, Preferences preferences, PrintStream err) {
        this.file = file;
        this.preferences = preferences;
        this.err = err;
    }

    /// What the reader should know of how the library came to be as it is; empty if nothing.
    String notice() {
        return notice;
    }

    /// The open library; null if the reader leaves.
    ///
    /// @param first the first attempt
    @Nullable Library open(Callable<Library> first) throws InterruptedException {
        Callable<Library> attempt = first;
        while (true) {
            try {
                return attempt.call();
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                @Nullable Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
                String sentence = Failure.sentence(cause == null ? e : cause);
                err.println(sentence);
                Remedy remedy = Display.isMissing() ? new Remedy.Leave() : ask(sentence);
                if (remedy instanceof Remedy.Leave) {
                    return null;
                }
                attempt = () -> tried(remedy);
            }
        }
    }

    private Remedy ask(String sentence) throws InterruptedException, IllegalStateException {
        List<Backup> backups = backups();
        var answer = new CompletableFuture<Remedy>();
        Platform.runLater(
                () -> new TroubleWindow(sentence, backups, preferences, answer::complete).show());
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Backup> backups() {
        try {
            return Backups.of(file).list();
        } catch (LibraryException e) {
            err.println(Failure.sentence(e));
            return List.of();
        }
    }

    private Library tried(Remedy remedy) throws LibraryException, IOException {
        switch (remedy) {
            case Remedy.GoBack(Path backup) -> goBack(backup);
            case Remedy.Recover _ -> recover();
            case Remedy.Again _, Remedy.Leave _ -> notice = "";
        }
        return Library.openOrCreate(file);
    }

    /// Puts a backup in the place of the library, which is not open.
    void goBack(Path backup) throws LibraryException {
        Path kept = Restoring.to(file).from(backup).file();
        notice = "This is the backup. The library as it was before is now “" + kept + "”.";
    }

    private void recover() throws LibraryException, IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".recovered");
        Files.deleteIfExists(fresh);
        Recovered recovered = Repair.of(file).into(fresh);
        Path kept = Restoring.to(file).from(fresh).file();
        Files.delete(fresh);
        notice = told(recovered) + " The damaged library is now “" + kept + "”.";
    }

    private static String told(Recovered recovered) {
        if (recovered.lost().isEmpty() && recovered.problems().isEmpty()) {
            return "Everything was recovered.";
        }
        return Stream.concat(
                        recovered.lost().stream().map(Lost::sentence),
                        recovered.problems().stream())
                .collect(Collectors.joining("; ", "Recovered, but not whole: ", "."));
    }
}
