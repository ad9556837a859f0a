package quotemark.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;

/// Puts a backup in the place of a library. What is there stays beside it under another name, with
/// its write-ahead log if SQLite could not take that in any more.
public final class Restoring {
    private static final String LOG = "-wal";

    private final Path library;
    private final Clock clock;

    Restoring(Path library, Clock clock) {
        this.library = library.toAbsolutePath();
        this.clock = clock;
    }

    /// The place of a library that is not open in this program.
    public static Restoring to(Path library) {
        return new Restoring(library, Clock.systemUTC());
    }

    /// Puts a backup in its place.
    ///
    /// @param backup stays where it is
    /// @return where the library went that was there
    /// @throws LibraryException if the backup is damaged, or another program has the library open:
    ///   then nothing was changed
    public Kept from(Path backup) throws LibraryException {
        Holdings holdings = new StoredCopy(backup).verified();
        Path fresh = library.resolveSibling(UUID.randomUUID() + ".restoring");
        try {
            Files.copy(backup, fresh);
            Path kept = Files.exists(library) ? keepPresent() : library;
            Durable.place(fresh, library);
            return new Kept(kept, holdings);
        } catch (IOException e) {
            throw new LibraryException(
                    "“"
                            + library
                            + "” could not be replaced; check that there is room and that"
                            + " you may write there. Nothing was lost.",
                    e);
        } finally {
            remove(fresh);
        }
    }

    /// What came of it.
    ///
    /// @param file the library as it was before; the library itself if there was none
    /// @param holdings of what was put in its place
    public record Kept(Path file, Holdings holdings) {}

    /// The library itself stays until it is replaced: whenever the computer stops, one is there.
    private Path keepPresent() throws IOException, LibraryException {
        if (isLibrary()) {
            takeInLog();
        }
        Path kept = freeName();
        try {
            Files.createLink(kept, library);
        } catch (UnsupportedOperationException | IOException e) {
            // A disk without links, such as a stick.
            Files.copy(library, kept, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Path log = beside(library, LOG);
        if (Files.exists(log)) {
            // It must never be taken for the log of what comes.
            Files.move(log, beside(kept, LOG));
        }
        remove(beside(library, "-shm"));
        return kept;
    }

    /// SQLite takes away the log of what it finds to be no database.
    private boolean isLibrary() {
        try {
            Header.checkReadable(library);
            return true;
        } catch (LibraryException e) {
            // Which may be why it is replaced.
            return false;
        }
    }

    /// Makes one file of the library and its log, which SQLite does only if nobody else has it
    /// open.
    private void takeInLog() throws LibraryException {
        try (Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + library.toUri()))) {
            sql.script("PRAGMA busy_timeout = 2000");
            sql.list("PRAGMA journal_mode = DELETE", row -> row.getString(1));
        } catch (SQLException e) {
            if (Failures.isBusy(e)) {
                throw Failures.of(library, e);
            }
            // Damaged, which may be why it is replaced: both files are kept as they are.
        }
    }

    private Path freeName() {
        String name = library.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String before = stem + " before " + BackupName.written(clock.instant());
        Path free = library.resolveSibling(before + ending);
        for (int i = 2; Files.exists(free); i++) {
            free = library.resolveSibling(before + " (" + i + ")" + ending);
        }
        return free;
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static void remove(Path file) throws LibraryException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LibraryException(Failures.unreadable(file), e);
        }
    }
}
