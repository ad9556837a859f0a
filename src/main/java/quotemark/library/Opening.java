package quotemark.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/// Opens the file of a library, and makes it.
final class Opening {
    /// How a library of an earlier version is brought up to date.
    private enum Upgrading {
        AFTER_A_BACKUP,
        AT_ONCE
    }

    private Opening() {}

    /// @param patience how long to wait for another program that is writing
    static Sql open(Path file, Duration patience) throws LibraryException {
        Header.check(file);
        return connectSafely(file, patience);
    }

    /// A second connection to a library that may be open in this program already. The file is not
    /// looked at before: to close it again would free what SQLite has locked.
    static Sql again(Path file, Duration patience) throws LibraryException {
        if (!Files.isRegularFile(file)) {
            throw new LibraryException("There is no library at “" + file + "”.");
        }
        return connectSafely(file, patience);
    }

    /// A file that was made just now, of which nobody needs a backup, whatever its version.
    static Sql recovered(Path file) throws LibraryException {
        return connect(file, Duration.ZERO, "", Upgrading.AT_ONCE);
    }

    static Sql openOrCreate(Path file, Duration patience) throws LibraryException {
        // An empty file is one that was being made when the computer stopped.
        if (Files.exists(file) && !Header.isEmpty(file)) {
            return open(file, patience);
        }
        makeFolder(file);
        return connectSafely(file, patience);
    }

    private static void makeFolder(Path file) throws LibraryException {
        Path folder = Header.folder(file);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LibraryException(
                    "The folder “" + folder + "” cannot be made; choose another place.", e);
        }
    }

    private static Sql connectSafely(Path file, Duration patience) throws LibraryException {
        return connect(file, patience, "");
    }

    /// @param options of SQLite's addresses, behind a question mark
    static Sql connect(Path file, Duration patience, String options) throws LibraryException {
        return connect(file, patience, options, Upgrading.AFTER_A_BACKUP);
    }

    private static Sql connect(Path file, Duration patience, String options, Upgrading upgrading)
            throws LibraryException {
        try {
            // As an address, so that no character of the file's name is taken for an option.
            Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + options));
            try {
                prepare(file, sql, patience, upgrading);
                return sql;
            } catch (Throwable failure) {
                sql.close();
                throw failure;
            }
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    private static void prepare(Path file, Sql sql, Duration patience, Upgrading upgrading)
            throws SQLException, LibraryException {
        sql.script("PRAGMA busy_timeout = " + patience.toMillis());
        sql.script("PRAGMA foreign_keys = ON");
        sql.script("PRAGMA synchronous = FULL");
        if (upgrading == Upgrading.AFTER_A_BACKUP && Schema.isOlder(sql)) {
            Backups.of(file).makeIfChanged(sql);
        }
        Schema.bringUpToDate(file, sql);
        // Needs memory that all programs share, and locks.
        if (!sql.list("PRAGMA journal_mode = WAL", row -> row.getString(1))
                .equals(List.of("wal"))) {
            throw new LibraryException(Failures.withoutLocks(file));
        }
    }
}
