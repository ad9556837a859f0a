package quotemark.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;

/// The tables, made by numbered scripts; `user_version` says how many of them a file has had.
final class Schema {
    /// "Qtmk" in ASCII: tells a library from other SQLite files.
    static final int APPLICATION_ID = 0x51746D6B;

    /// How many scripts there are.
    static final int VERSION = 5;

    private Schema() {}

    /// Whether an earlier Quotemark wrote it.
    static boolean isOlder(Sql sql) throws SQLException {
        int version = version(sql);
        return version > 0 && version < VERSION;
    }

    /// Brings the file up to date in one transaction.
    ///
    /// @throws LibraryException if a newer Quotemark wrote it
    static void bringUpToDate(Path file, Sql sql) throws SQLException, LibraryException {
        if (version(sql) != VERSION) {
            sql.write(() -> runScripts(file, sql));
        }
    }

    private static int runScripts(Path file, Sql sql) throws SQLException, LibraryException {
        int version = version(sql);
        if (version > VERSION) {
            throw new LibraryException(Header.newer(file));
        }
        sql.script("PRAGMA application_id = " + APPLICATION_ID);
        for (int number = version + 1; number <= VERSION; number++) {
            sql.script(script(number));
            sql.script("PRAGMA user_version = " + number);
        }
        return VERSION;
    }

    /// Makes the tables as a Quotemark of an earlier version made them.
    static void make(int version, Sql sql) throws SQLException, LibraryException {
        sql.write(() -> {
            sql.script("PRAGMA application_id = " + APPLICATION_ID);
            for (int number = 1; number <= version; number++) {
                sql.script(script(number));
            }
            sql.script("PRAGMA user_version = " + version);
            return version;
        });
    }

    /// The first column of the key of a table.
    static String key(Sql sql, String table) throws SQLException {
        return sql.first(
                        "SELECT name FROM pragma_table_info(?) WHERE pk = 1",
                        row -> row.getString("name"),
                        table)
                .orElseThrow(() -> new SQLException("the table " + table + " has no key"));
    }

    static int version(Sql sql) throws SQLException {
        return sql.number("PRAGMA user_version");
    }

    private static String script(int number) {
        String name = "schema/%03d.sql".formatted(number);
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
