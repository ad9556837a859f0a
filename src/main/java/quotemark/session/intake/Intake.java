package quotemark.session.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.library.RefusedException;
import quotemark.reader.Draft;
import quotemark.reader.Several;
import quotemark.reader.UnreadableException;

/// One import of many. To be used once, on a thread of its own, and cancelled by interrupting that:
/// what was imported until then stays.
///
/// All of it is one edit, to be undone at once; it is written in parts, so that neither memory nor
/// the library's lock is held for long.
public final class Intake {
    private final Library library;
    private final Shelf shelf;
    private final Watcher watcher;
    private final Deque<Source> waiting = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<TakenCopy> copies = new ArrayList<>();
    private int number;
    private int known;
    private @Nullable UUID last;

    /// An import into a library that is open.
    ///
    /// @param author goes into the log of edits
    public Intake(Library library, String author, Watcher watcher) {
        this.library = library;
        this.watcher = watcher;
        shelf = new Shelf(library, author, watcher);
    }

    /// Reads and adds all of it.
    ///
    /// @throws LibraryException if the library could not be written; what was written until then
    ///   stays
    public Report take(Sources sources) throws LibraryException {
        waiting.addAll(sources.found());
        sources.problems().forEach(this::tell);
        Report.Ending ending = takeAll();
        return new Report(
                ending,
                shelf.added(),
                known,
                sources.passedOver(),
                copies,
                problems,
                shelf.last().or(() -> Optional.ofNullable(last)).orElse(null));
    }

    private Report.Ending takeAll() throws LibraryException {
        while (!waiting.isEmpty() && !Thread.currentThread().isInterrupted()) {
            Source source = waiting.removeFirst();
            watcher.at(++number, number + waiting.size(), source);
            take(source);
            if (shelf.isTakenBack()) {
                return Report.Ending.TAKEN_BACK;
            }
        }
        shelf.fill();
        if (shelf.isTakenBack()) {
            return Report.Ending.TAKEN_BACK;
        }
        // Cancelled after the last is not cancelled.
        return waiting.isEmpty() ? Report.Ending.COMPLETE : Report.Ending.CANCELLED;
    }

    private void take(Source source) throws LibraryException {
        try {
            Optional<ReadCopy> copy = source.copy();
            if (copy.isPresent()) {
                takeIfSound(source, copy.get());
                return;
            }
            switch (source.open()) {
                case Draft draft -> take(source, draft);
                case Several several when several.kind() == Several.Kind.FILES ->
                        several.entries().reversed().stream()
                                .map(entry -> source.part(several, entry))
                                .forEach(waiting::addFirst);
                case Several book ->
                        tell(
                                new Problem(
                                        source.name(),
                                        "“%s” is a book of %,d chapters; open it by itself and choose one."
                                                .formatted(book.title(), book.entries().size())));
            }
        } catch (UnreadableException e) {
            if (Thread.currentThread().isInterrupted()) {
                // It is not the file's fault, and it was not imported.
                waiting.addFirst(source);
            } else {
                tell(new Problem(source.name(), String.valueOf(e.getMessage())));
            }
        }
    }

    /// What breaks a rule of the library is the copy’s fault, and the others go on.
    private void takeIfSound(Source source, ReadCopy copy) throws LibraryException {
        // What waits may be the article that the copy is of.
        shelf.fill();
        try {
            take(source, copy);
        } catch (RefusedException e) {
            tell(
                    new Problem(
                            source.name(),
                            "“%s” holds what no library can keep (%s); ask for the copy once more."
                                    .formatted(source.shortName(), e.reason())));
        }
    }

    private void take(Source source, ReadCopy copy) throws LibraryException {
        CopyArrival arrival = CopyArrival.of(copy, library);
        TakenCopy taken = arrival.taken();
        if (arrival.changes().isEmpty()) {
            known++;
            last = taken.article().id();
            watcher.known(source, last);
        } else {
            shelf.put(arrival);
        }
        if (!shelf.isTakenBack() && !(arrival.changes().isEmpty() && taken.sections().isEmpty())) {
            copies.add(taken);
            watcher.taken(taken);
        }
    }

    private void take(Source source, Draft draft) throws LibraryException {
        Arrival arrival = Arrival.of(draft.article(), library);
        if (!arrival.isNew() || shelf.holds(draft.raw())) {
            known++;
            @Nullable UUID there = arrival.isNew() ? null : arrival.article().id();
            last = there == null ? last : there;
            watcher.known(source, there);
        } else {
            put(arrival);
        }
    }

    private void put(Arrival arrival) throws LibraryException {
        if (arrival.older() == null) {
            shelf.put(arrival);
        } else {
            // Of the same article there may be one on the shelf, whose number it would take.
            shelf.fill();
            shelf.put(Arrival.of(arrival.read(), library));
            shelf.fill();
        }
    }

    private void tell(Problem problem) {
        problems.add(problem);
        watcher.told(problem);
    }
}
