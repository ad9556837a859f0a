package quotemark.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// The file as any other program with SQLite sees it.
public record Plain(Connection connection) implements AutoCloseable {
    private static final List<String> ENTITY_TABLES =
            List.of(
                    "article",
                    "article_version",
                    "block",
                    "speaker",
                    "speaker_alias",
                    "quote",
                    "fragment",
                    "claim",
                    "occurrence",
                    "occurrence_passage",
                    "evidence",
                    "claim_link",
                    "verdict",
                    "dismissal",
                    "note",
                    "tag",
                    "house_style",
                    "status_name",
                    "scale",
                    "scale_label");

    public static Plain open(Path file) throws SQLException {
        return new Plain(DriverManager.getConnection("jdbc:sqlite:" + file.toUri()));
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// Every row as its columns, joined by bars.
    public List<String> rows(String select) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var columns = new StringJoiner("|");
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(rows.getObject(i)));
                }
                found.add(columns.toString());
            }
            return found;
        }
    }

    /// All rows of all entities.
    public static List<String> dump(Path file) throws SQLException {
        return dump(file, ENTITY_TABLES.toArray(String[]::new));
    }

    static List<String> dump(Path file, String... tables) throws SQLException {
        try (Plain plain = open(file)) {
            var dump = new ArrayList<String>();
            for (String table : tables) {
                dump.add(table);
                plain.rows("SELECT * FROM " + table).stream().sorted().forEach(dump::add);
            }
            return dump;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
