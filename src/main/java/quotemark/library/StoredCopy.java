package quotemark.library;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// A library file that nobody writes: it is read without a lock and without leaving anything beside
/// it.
record StoredCopy(Path file) {

    /// @throws LibraryException if it is no library, or too new, or cannot be read
    Holdings holdings() throws LibraryException {
        Header.checkReadable(file);
        return ask(Holdings::of);
    }

    /// Reads every page.
    ///
    /// @throws LibraryException if anything in it is damaged
    Holdings verified() throws LibraryException {
        Header.checkReadable(file);
        return ask(sql -> {
            List<String> found = sql.list("PRAGMA quick_check(1)", row -> row.getString(1));
            if (!found.equals(List.of("ok"))) {
                throw new LibraryException(Failures.damaged(file));
            }
            return Holdings.of(sql);
        });
    }

    private interface Question {
        Holdings of(Sql sql) throws SQLException, LibraryException;
    }

    private Holdings ask(Question question) throws LibraryException {
        try (Sql sql =
                new Sql(
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + file.toUri() + "?immutable=1"))) {
            return question.of(sql);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }
}
