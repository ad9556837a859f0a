package quotemark.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import quotemark.session.intake.Report;
import quotemark.session.intake.Source;
import quotemark.session.intake.Sources;
import quotemark.session.intake.TakenCopy;
import quotemark.session.intake.Watcher;

/// Brings many files into the library at once, beside the reading. On the user interface's thread.
public final class Importing {
    private final ReadingSession session;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<@Nullable Report> report = new ReadOnlyObjectWrapper<>();

    Importing(ReadingSession session, Errands errands) {
        this.session = session;
        this.errands = errands;
    }

    /// What came of the last import; null while there was none.
    public ReadOnlyObjectProperty<@Nullable Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Imports files, and what is in folders and zips, as one act.
    public void take(List<Path> paths) {
        take(() -> Sources.of(paths));
    }

    /// Imports one thing.
    void take(Source source) {
        take(() -> new Sources(List.of(source), 0, List.of()));
    }

    private void take(Supplier<Sources> sources) {
        session.dismissMessage();
        errands.begin(
                Errand.Kind.IMPORT,
                "Importing",
                errand -> work(sources, errand),
                this::show,
                session::fail);
    }

    private Callable<Report> work(Supplier<Sources> sources, Errand errand) {
        return () -> session.intake(telling(errand)).take(sources.get());
    }

    private static Watcher telling(Errand errand) {
        return new Watcher() {
            @Override
            public void at(int number, int total, Source source) {
                errand.at(
                        new Errand.Step(
                                "%,d of %,d: %s".formatted(number, total, source.shortName()),
                                (number - 1) / (double) total));
            }
        };
    }

    private static Message message(Report done) {
        boolean hasChanged = done.added() > 0 || !done.copies().isEmpty();
        return hasChanged && done.ending() != Report.Ending.TAKEN_BACK
                ? Message.undoable(done.sentence())
                : Message.done(done.sentence());
    }

    private void show(Report done) {
        report.set(done);
        session.refresh();
        session.tell(done.problems().isEmpty() ? message(done) : Message.report(done.sentence()));
        if (!done.copies().isEmpty()) {
            showCopy(done.copies());
        } else if (done.last() != null && session.annotations().isEmpty()) {
            session.openArticle(done.last());
        }
    }

    /// The open article may be one that a copy has changed; otherwise a copy that came alone is
    /// what the reader wants to see.
    private void showCopy(List<TakenCopy> copies) {
        Optional<UUID> open = session.annotations().map(now -> now.version().id());
        if (open.filter(id -> copies.stream().anyMatch(c -> c.version().equals(id))).isPresent()) {
            session.openVersion(open.get());
        } else if (copies.size() == 1 || open.isEmpty()) {
            session.openVersion(copies.getLast().version());
        }
    }
}
