package quotemark.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.RawFile;
import quotemark.library.Library;

/// The library's side of a session: writes acts into the file, in order, in the background, and
/// knows whether all is saved.
final class Ledger {
    private final Library library;
    private final Background background;
    private String author;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<SaveState> saveState =
            new ReadOnlyObjectWrapper<>(SaveState.SAVED);
    private final ReadOnlyObjectWrapper<UndoState> undoState =
            new ReadOnlyObjectWrapper<>(UndoState.NONE);
    private int unsaved;

    /// A ledger in which all is saved.
    ///
    /// @param failed is told what could not be read
    Ledger(Library library, Background background, String author, Consumer<Exception> failed) {
        this.library = library;
        this.background = background;
        this.author = author;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<UndoState> undoStateProperty() {
        return undoState.getReadOnlyProperty();
    }

    boolean isBusy() {
        return background.isBusy();
    }

    String author() {
        return author;
    }

    /// Who acts from now on.
    void signAs(String name) {
        author = name;
    }

    /// An act of this reader, now.
    ///
    /// @param version that is open, or null
    Edit edit(String label, @Nullable UUID version, List<Change> changes) {
        Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new Edit(UUID.randomUUID(), label, at, author, version, changes);
    }

    /// Writes an act.
    ///
    /// @param notSaved is told why it could not be written
    void commit(Edit edit, Consumer<Exception> notSaved, RawFile... raws) {
        write(
                () -> {
                    library.commit(edit, raws);
                    return Optional.of(edit);
                },
                _ -> {},
                notSaved);
    }

    /// Takes back the last act.
    ///
    /// @param done is given what was applied to the file, if there was something to take back
    void undo(Consumer<Optional<Edit>> done, Consumer<Exception> notSaved) {
        write(library::undo, done, notSaved);
    }

    /// Does again what was taken back last.
    void redo(Consumer<Optional<Edit>> done, Consumer<Exception> notSaved) {
        write(library::redo, done, notSaved);
    }

    private record Written(Optional<Edit> edit, UndoState state) {}

    private void write(
            Callable<Optional<Edit>> work,
            Consumer<Optional<Edit>> done,
            Consumer<Exception> notSaved) {
        unsaved++;
        saveState.set(SaveState.SAVING);
        background.run(
                () -> new Written(work.call(), UndoState.of(library)),
                written -> {
                    undoState.set(written.state());
                    unsaved--;
                    done.accept(written.edit());
                    if (unsaved == 0) {
                        saveState.set(SaveState.SAVED);
                    }
                },
                failure -> {
                    unsaved--;
                    saveState.set(SaveState.FAILED);
                    notSaved.accept(failure);
                });
    }

    /// Reads what undo and redo would do.
    void refreshUndo() {
        ask(() -> UndoState.of(library), undoState::set);
    }

    /// Reads from the library, or keeps there what is no act.
    <T> void ask(Callable<T> question, Consumer<T> then) {
        background.run(question, then, failed);
    }

    /// The same with what nobody waits for.
    <T> void askUnhurried(Callable<T> question, Consumer<T> then) {
        background.runUnhurried(question, then, failed);
    }
}
