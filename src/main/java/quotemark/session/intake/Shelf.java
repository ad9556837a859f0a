package quotemark.session.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.RawFile;
import quotemark.library.Library;
import quotemark.library.LibraryException;

/// Articles that go into the library some dozens at a time, all of them as one edit.
final class Shelf {
    /// A transaction costs a wait for the disk, whatever is in it; but it keeps others waiting.
    private static final int MOST_ARTICLES = 64;

    private static final int MOST_BYTES = 4_000_000;

    private static final String ARTICLES = "Import articles";
    private static final String COPY = "Import copy";

    private final Library library;
    private final String author;
    private final Watcher watcher;
    private final List<Arrival> waiting = new ArrayList<>();
    private int bytes;
    private int added;
    private boolean takenBack;
    private @Nullable UUID edit;
    private @Nullable UUID last;

    Shelf(Library library, String author, Watcher watcher) {
        this.library = library;
        this.author = author;
        this.watcher = watcher;
    }

    /// Whether an edit of this label was made by an import, and by nobody who worked here.
    static boolean isImport(String label) {
        return label.equals(ARTICLES) || label.equals(COPY);
    }

    /// How many articles are in the library now.
    int added() {
        return added;
    }

    /// The last of them.
    Optional<UUID> last() {
        return Optional.ofNullable(last);
    }

    /// Whether the edit was undone from outside; then nothing is added any more.
    boolean isTakenBack() {
        return takenBack;
    }

    /// Whether an article of the same bytes is about to be added.
    boolean holds(RawFile raw) {
        return waiting.stream().anyMatch(one -> one.read().raw().sha256().equals(raw.sha256()));
    }

    void put(Arrival arrival) throws LibraryException {
        waiting.add(arrival);
        bytes += arrival.read().raw().bytes().length;
        if (waiting.size() >= MOST_ARTICLES || bytes >= MOST_BYTES) {
            fill();
        }
    }

    /// Writes what is waiting.
    void fill() throws LibraryException {
        if (waiting.isEmpty()) {
            return;
        }
        takenBack = !write();
        if (!takenBack) {
            added += waiting.size();
            last = waiting.getLast().article().id();
            waiting.forEach(one -> watcher.added(one.article()));
        }
        waiting.clear();
        bytes = 0;
    }

    /// Writes what a copy brings, and what was waiting before it.
    void put(CopyArrival copy) throws LibraryException {
        fill();
        if (takenBack) {
            return;
        }
        takenBack = !write(COPY, copy.changes(), copy.raws().toArray(RawFile[]::new));
        if (!takenBack) {
            added += copy.taken().isNew() ? 1 : 0;
            last = copy.taken().article().id();
        }
    }

    private boolean write() throws LibraryException {
        return write(
                ARTICLES,
                waiting.stream().flatMap(one -> one.changes().stream()).toList(),
                waiting.stream().map(one -> one.read().raw()).toArray(RawFile[]::new));
    }

    /// @param label of the edit, if it begins with this
    /// @return whether it was written
    private boolean write(String label, List<Change> changes, RawFile... raws)
            throws LibraryException {
        if (edit != null) {
            return library.extend(edit, changes, raws);
        }
        UUID first = UUID.randomUUID();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        library.commit(new Edit(first, label, now, author, null, changes), raws);
        edit = first;
        return true;
    }
}
