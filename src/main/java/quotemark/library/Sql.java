package quotemark.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One connection to one file: runs SQL, remembers prepared statements, makes transactions.
final class Sql implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /// Makes a record of one row.
    interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /// What happens inside one transaction.
    interface Work<T> {
        T run() throws SQLException, LibraryException;
    }

    /// Runs a script of any number of statements.
    void script(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    void update(String sql, @Nullable Object... values) throws SQLException {
        bound(sql, values).executeUpdate();
    }

    /// Writes all there is to a new file. SQLite does so only while no statement waits for more.
    void copyInto(Path file) throws SQLException {
        forgetStatements();
        update("VACUUM INTO ?", file.toString());
    }

    private void forgetStatements() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    <T> List<T> list(String sql, Mapper<T> mapper, @Nullable Object... values) throws SQLException {
        try (var rows = bound(sql, values).executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(mapper.map(rows));
            }
            return found;
        }
    }

    /// Hands out row by row, without keeping any.
    void each(String sql, RowWalk.Taker taker) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }

    /// The first row, if there is one.
    <T> Optional<T> first(String sql, Mapper<T> mapper, @Nullable Object... values)
            throws SQLException {
        try (var rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(mapper.map(rows)) : Optional.empty();
        }
    }

    int number(String sql, @Nullable Object... values) throws SQLException {
        return first(sql, row -> row.getInt(1), values).orElse(0);
    }

    /// Whole or not at all. Takes the write lock at once, so that nobody changes in between what
    /// was read here.
    <T> T write(Work<T> work) throws SQLException, LibraryException {
        return transaction("BEGIN IMMEDIATE", work);
    }

    /// Everything read here is of one moment.
    <T> T read(Work<T> work) throws SQLException, LibraryException {
        return transaction("BEGIN", work);
    }

    private <T> T transaction(String begin, Work<T> work) throws SQLException, LibraryException {
        script(begin);
        try {
            T result = work.run();
            script("COMMIT");
            return result;
        } catch (Throwable failure) {
            rollBack(failure);
            throw failure;
        }
    }

    /// After some failures (a full disk) SQLite has rolled back by itself, and says so here.
    private void rollBack(Throwable failure) {
        try {
            // The driver closes some that have failed; they would fail for ever.
            forgetStatements();
            script("ROLLBACK");
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, sqlValue(values[i]));
        }
        return statement;
    }

    private static @Nullable Object sqlValue(@Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case UUID id -> id.toString();
            case Enum<?> constant -> constant.name();
            case String text when !StandardCharsets.UTF_8.newEncoder().canEncode(text) ->
                    throw new SQLException("a text holds half a character");
            default -> value;
        };
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
