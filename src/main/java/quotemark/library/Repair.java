package quotemark.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Recovers what can be read of a damaged library into a new file. The damaged one is only copied.
///
/// It can: leave out damaged indices and search tables, which are made anew; pass over damaged
/// pages of a table and read the rows before, behind and between them; put back what the log of
/// edits tells of, where that is whole; replace the lost file of an article by its text; begin the
/// log anew where it no longer tells how the rest came to be. It cannot: read a file whose first
/// page, which says where the tables are, is gone, nor rows whose page no other page leads to. Then
/// a backup is what is left.
public final class Repair {
    private static final Set<String> LOG = Set.of("edit", "change");
    private static final Set<String> NOT_LOGGED = Set.of("raw_file", "reading_position");

    private final Path damaged;

    private Repair(Path damaged) {
        this.damaged = damaged.toAbsolutePath();
    }

    public static Repair of(Path damaged) {
        return new Repair(damaged);
    }

    /// Writes the new library.
    ///
    /// @param target is not there yet
    /// @throws LibraryException if nothing can be read, or nothing can be written
    public Recovered into(Path target) throws LibraryException {
        if (Files.exists(target)) {
            throw new LibraryException(
                    "“"
                            + target
                            + "” is there already; choose another name for what is recovered.");
        }
        if (!Files.isRegularFile(damaged)) {
            throw new LibraryException("There is no library at “" + damaged + "”.");
        }
        try {
            Path room = Files.createTempDirectory(Header.folder(target), ".recovering");
            try {
                return recover(copyInto(room), room.resolve("fresh"), target);
            } finally {
                clear(room);
            }
        } catch (IOException e) {
            throw new LibraryException(
                    "Nothing could be written beside “"
                            + target
                            + "”; check that there is room"
                            + " and that you may write there.",
                    e);
        }
    }

    private Path copyInto(Path room) throws IOException {
        Path copy = Files.copy(damaged, room.resolve("damaged"));
        Path log = damaged.resolveSibling(damaged.getFileName() + "-wal");
        if (Files.exists(log)) {
            Files.copy(log, room.resolve("damaged-wal"));
        }
        return copy;
    }

    private static void clear(Path room) throws IOException {
        try (Stream<Path> files = Files.list(room)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(room);
    }

    private Recovered recover(Path copy, Path fresh, Path target)
            throws LibraryException, IOException {
        List<Lost> tables = takeOver(copy, fresh);
        boolean isLogWhole = of(tables, LOG).stream().allMatch(Lost::isNothing);
        Holdings holdings;
        List<String> problems;
        boolean keepsHistory;
        try (Library library = new Library(fresh, Opening.recovered(fresh))) {
            problems = library.check();
            if (!problems.isEmpty() && isLogWhole) {
                library.putBack();
                problems = library.check();
            }
            keepsHistory = problems.isEmpty();
            if (!keepsHistory) {
                library.beginHistoryAnew(Instant.now());
                problems = library.check();
            }
            holdings = library.holdings();
        }
        Durable.place(fresh, target);
        List<Lost> lost = isLogWhole && keepsHistory ? of(tables, NOT_LOGGED) : tables;
        return new Recovered(target, holdings, lost, keepsHistory, problems);
    }

    private static List<Lost> of(List<Lost> tables, Set<String> names) {
        return tables.stream().filter(table -> names.contains(table.table())).toList();
    }

    private List<Lost> takeOver(Path copy, Path fresh) throws LibraryException {
        try (Sql from = open(copy);
                Sql to = open(fresh)) {
            int version = Schema.version(from);
            if (version > Schema.VERSION) {
                throw new LibraryException(Header.newer(damaged));
            }
            to.script("PRAGMA writable_schema = OFF");
            Schema.make(version < 1 ? Schema.VERSION : version, to);
            return to.write(() -> {
                List<Lost> tables = new Salvage(from, to).tables();
                new Tidying(to).tidy();
                new BlockRepair(to).repair();
                return tables;
            });
        } catch (SQLException e) {
            throw new LibraryException(
                    "Nothing in “" + damaged + "” can be read any more; go back to a backup of it.",
                    e);
        }
    }

    /// Nothing here needs to survive a power cut: it is begun again.
    private static Sql open(Path file) throws SQLException {
        Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file.toUri()));
        // Before anything else is asked: what is wrong in the schema is passed over then, and a
        // file that is too short is opened all the same.
        sql.script("PRAGMA writable_schema = ON");
        sql.script("PRAGMA foreign_keys = OFF");
        sql.script("PRAGMA synchronous = OFF");
        sql.script("PRAGMA cell_size_check = ON");
        return sql;
    }
}
