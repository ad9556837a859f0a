package quotemark.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The copies of a library that are made by themselves, in a folder beside it.
///
/// Beside it, so that they are found where the library is, go along when its folder is moved, and
/// nothing of a library on an encrypted stick stays behind on this machine. A copy of one's own, on
/// another disk, is made by [#write].
///
/// Each is written under another name, read through and compared with the library before it counts.
/// [Rotation] says which stay. Every method waits for the disk, and who makes one for whoever is
/// making one in this process; any thread.
public final class Backups {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String UNFINISHED = ".unfinished";

    private final Path library;
    private final Path folder;
    private final Clock clock;
    private final Rotation rotation;

    Backups(Path library, Clock clock, Rotation rotation) {
        this.library = library.toAbsolutePath();
        this.folder = this.library.resolveSibling(this.library.getFileName() + "-backups");
        this.clock = clock;
        this.rotation = rotation;
    }

    /// The backups of a library, which need not be there (any more).
    public static Backups of(Path library) {
        return new Backups(library, Clock.systemUTC(), Rotation.USUAL);
    }

    public Path folder() {
        return folder;
    }

    /// All there are, the newest first.
    public List<Backup> list() throws LibraryException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            var found = new ArrayList<Backup>();
            for (Path file : files.toList()) {
                Optional<BackupName> name = BackupName.of(file);
                if (name.isPresent()) {
                    found.add(read(file, name.get()));
                }
            }
            found.sort(Comparator.comparingInt(Backup::number).reversed());
            return List.copyOf(found);
        } catch (IOException e) {
            throw new LibraryException(Failures.unreadable(folder), e);
        }
    }

    private static Backup read(Path file, BackupName name) throws IOException {
        return new Backup(file, name.number(), name.made(), Files.size(file), holdings(file));
    }

    private static Optional<Holdings> holdings(Path file) {
        try {
            return Optional.of(new StoredCopy(file).holdings());
        } catch (LibraryException e) {
            // Shown as one that cannot be gone back to.
            return Optional.empty();
        }
    }

    /// Makes a backup if anything was done since the last that can be read.
    public synchronized Optional<Backup> makeIfChanged() throws LibraryException {
        try (Sql sql = Opening.again(library, PATIENCE)) {
            return makeIfChanged(sql);
        } catch (SQLException e) {
            throw Failures.of(library, e);
        }
    }

    /// The same of a library that is being opened and has not been brought up to date.
    Optional<Backup> makeIfChanged(Sql sql) throws SQLException, LibraryException {
        Optional<Holdings> last =
                list().stream().map(Backup::holdings).flatMap(Optional::stream).findFirst();
        Holdings now = Holdings.of(sql);
        return now.lastEdit() == 0 || last.equals(Optional.of(now))
                ? Optional.empty()
                : Optional.of(make(sql));
    }

    /// Makes a backup now, and lets go of those that have had their time.
    ///
    /// @throws LibraryException also if the library is damaged: then nothing is let go
    public synchronized Backup make() throws LibraryException {
        try (Sql sql = Opening.again(library, PATIENCE)) {
            return make(sql);
        } catch (SQLException e) {
            throw Failures.of(library, e);
        }
    }

    private Backup make(Sql sql) throws LibraryException {
        try {
            Files.createDirectories(folder);
            try (var channel =
                            FileChannel.open(
                                    folder.resolve("lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    FileLock _ = lock(channel)) {
                removeUnfinished();
                return makeAlone(sql);
            }
        } catch (IOException e) {
            throw new LibraryException(
                    "No backup could be written into “"
                            + folder
                            + "”; check that there is room"
                            + " and that you may write there.",
                    e);
        }
    }

    private FileLock lock(FileChannel channel) throws IOException, LibraryException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            throw new LibraryException(isBeingMade(), e);
        }
        throw new LibraryException(isBeingMade());
    }

    private String isBeingMade() {
        return "A backup of “" + library + "” is being made already.";
    }

    /// A backup that was being written when the computer stopped.
    private void removeUnfinished() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(UNFINISHED)).toList()) {
                Files.delete(file);
            }
        }
    }

    private Backup makeAlone(Sql sql) throws LibraryException, IOException {
        List<Backup> before = list();
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        var name = new BackupName(number, clock.instant());
        Path target = folder.resolve(name.toString());
        copy(sql, target);
        Backup made = read(target, BackupName.of(target).orElseThrow());
        for (Backup old :
                rotation.outOf(Stream.concat(Stream.of(made), before.stream()).toList())) {
            Files.delete(old.file());
        }
        return made;
    }

    /// Writes a copy of the library to any place.
    ///
    /// @param target is not there yet
    /// @throws LibraryException also if the library is damaged, or something is there
    public Holdings write(Path target) throws LibraryException {
        if (Files.exists(target)) {
            throw new LibraryException(
                    "“" + target + "” is there already; choose another name for the copy.");
        }
        try (Sql sql = Opening.again(library, PATIENCE)) {
            return copy(sql, target);
        } catch (SQLException e) {
            throw Failures.of(library, e);
        } catch (IOException e) {
            throw new LibraryException(
                    "No copy could be written to “"
                            + target
                            + "”; check that there is room and"
                            + " that you may write there.",
                    e);
        }
    }

    /// Under another name first; it gets its own when it has been found to be whole.
    private Holdings copy(Sql sql, Path target) throws LibraryException, IOException {
        Path unfinished = target.resolveSibling(UUID.randomUUID() + UNFINISHED);
        try {
            Holdings before = Holdings.of(sql);
            sql.copyInto(unfinished);
            Holdings copied = new StoredCopy(unfinished).verified();
            if (!copied.liesBetween(before, Holdings.of(sql))) {
                throw new LibraryException(Failures.damaged(library));
            }
            Durable.place(unfinished, target);
            return copied;
        } catch (SQLException e) {
            throw Failures.of(library, e);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
