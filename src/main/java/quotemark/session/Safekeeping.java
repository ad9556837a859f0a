package quotemark.session;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import quotemark.library.Backup;
import quotemark.library.Backups;

/// The backups of the open library. They are made and read beside all other work.
///
/// On the user interface's thread.
public final class Safekeeping {
    private final ReadingSession session;
    private final Background background;
    private final Backups backups;
    private final ObservableList<Backup> list = FXCollections.observableArrayList();
    private final ObservableList<Backup> shown = FXCollections.unmodifiableObservableList(list);
    private final ReadOnlyObjectWrapper<@Nullable Path> chosen = new ReadOnlyObjectWrapper<>();

    Safekeeping(ReadingSession session, Background background, Path library) {
        this.session = session;
        this.background = background;
        backups = Backups.of(library);
    }

    /// The backups there are, the newest first, as [#refresh] found them.
    public ObservableList<Backup> list() {
        return shown;
    }

    /// Where they lie.
    public Path folder() {
        return backups.folder();
    }

    /// Looks what is there.
    public void refresh() {
        background.run(backups::list, list::setAll, session::fail);
    }

    /// Makes a backup if anything was changed since the last. The reader is told only if it fails.
    public void backUpIfChanged() {
        background.runAside(backups::makeIfChanged, _ -> {}, session::fail);
    }

    /// Makes a backup now, and tells of it.
    public void backUp() {
        background.runAside(makingAndListing(), this::made, session::fail);
    }

    private Callable<List<Backup>> makingAndListing() {
        return () -> {
            backups.make();
            return backups.list();
        };
    }

    private void made(List<Backup> now) {
        list.setAll(now);
        session.tell(Message.done("Backed up."));
    }

    /// Chooses the backup that the library is to be as from now on: whoever opened the library
    /// closes it, puts the backup in its place, and opens it again.
    public void goBackTo(Backup backup) {
        chosen.set(backup.file());
    }

    /// The backup that was chosen, once one is.
    public ReadOnlyObjectProperty<@Nullable Path> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
