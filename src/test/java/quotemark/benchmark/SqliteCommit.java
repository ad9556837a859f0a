package quotemark.benchmark;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// What SQLite itself needs to have one row on the disk for certain: below this no program that
/// keeps its data in it can come.
final class SqliteCommit {
    private static final int COMMITS = 200;

    private SqliteCommit() {}

    /// Measures in a file of its own.
    static Sample measure(Path file) throws SQLException {
        var times = new Reported();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA journal_mode = WAL");
            statement.executeUpdate("CREATE TABLE line (words TEXT)");
            try (var insert = connection.prepareStatement("INSERT INTO line VALUES ('a row')")) {
                for (int i = 0; i < COMMITS; i++) {
                    long began = System.nanoTime();
                    insert.executeUpdate();
                    times.add("commit", (System.nanoTime() - began) / 1e6);
                }
            }
        }
        return times.of("commit");
    }
}
