package quotemark.session;

import org.jspecify.annotations.Nullable;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.library.LoggedEdit;

/// What undo and redo would do.
///
/// @param undo the label of the act that undo takes back; null if there is none
/// @param redo the label of the act that redo does again; null if there is none
public record UndoState(@Nullable String undo, @Nullable String redo) {
    static final UndoState NONE = new UndoState(null, null);

    static UndoState of(Library library) throws LibraryException {
        return new UndoState(
                library.nextUndo().map(LoggedEdit::label).orElse(null),
                library.nextRedo().map(LoggedEdit::label).orElse(null));
    }
}
