package quotemark.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Says in a sentence what went wrong with a library file.
final class Failures {
    /// SQLite's extended codes keep the primary code in the lowest byte.
    private static final int PRIMARY = 0xFF;

    private static final Pattern RAISED = Pattern.compile("\\(([^()]*)\\)$");

    private Failures() {}

    static LibraryException of(Path file, SQLException failure) {
        if (!(failure instanceof SQLiteException exception)) {
            return refused(file, message(failure), failure);
        }
        return primary(exception.getResultCode()) == SQLiteErrorCode.SQLITE_CONSTRAINT
                ? refused(file, constraint(exception), failure)
                : new LibraryException(sentence(file, exception), failure);
    }

    private static String sentence(Path file, SQLiteException exception) {
        return switch (primary(exception.getResultCode())) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    "Another program is using “"
                            + file
                            + "”; wait until it has finished, then try again.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> readOnly(file);
            case SQLITE_FULL ->
                    "There is no space left for “" + file + "”; nothing was changed in it.";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(file);
            case SQLITE_IOERR -> unreadable(file);
            default -> refused(file, message(exception));
        };
    }

    /// Whether another program has what is needed; later it may be free.
    static boolean isBusy(SQLException failure) {
        return failure instanceof SQLiteException exception
                && switch (primary(exception.getResultCode())) {
                    case SQLITE_BUSY, SQLITE_LOCKED -> true;
                    default -> false;
                };
    }

    /// Whether the file itself cannot be read any more.
    static boolean isDamage(SQLException failure) {
        return failure instanceof SQLiteException exception
                && switch (primary(exception.getResultCode())) {
                    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_IOERR, SQLITE_ERROR -> true;
                    default -> false;
                };
    }

    /// Whether there is such a row already.
    static boolean isTwice(SQLException failure) {
        return failure instanceof SQLiteException exception
                && switch (exception.getResultCode()) {
                    case SQLITE_CONSTRAINT_PRIMARYKEY,
                            SQLITE_CONSTRAINT_UNIQUE,
                            SQLITE_CONSTRAINT_ROWID ->
                            true;
                    default -> false;
                };
    }

    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & PRIMARY);
    }

    private static String constraint(SQLiteException exception) {
        return switch (exception.getResultCode()) {
            case SQLITE_CONSTRAINT_TRIGGER -> raised(message(exception));
            case SQLITE_CONSTRAINT_FOREIGNKEY ->
                    "something refers to what would not be in the library";
            default -> message(exception);
        };
    }

    private static String message(SQLException failure) {
        return Objects.requireNonNullElse(failure.getMessage(), "SQLite gave no reason");
    }

    /// What a trigger of the schema said; the driver wraps it in its own words.
    private static String raised(String message) {
        Matcher matcher = RAISED.matcher(message);
        return matcher.find() ? matcher.group(1) : message;
    }

    private static RefusedException refused(Path file, String reason, SQLException failure) {
        return new RefusedException(refused(file, reason), reason, failure);
    }

    private static String refused(Path file, String reason) {
        return "Nothing was changed in “" + file + "”: " + reason + ".";
    }

    static String readOnly(Path file) {
        return "“"
                + file
                + "” or its folder is read-only; change its permissions or copy it elsewhere.";
    }

    static String damaged(Path file) {
        return "“" + file + "” is damaged; go back to a copy of it.";
    }

    static String gone(Path file, Path rescue) {
        return "“"
                + file
                + "” was deleted or replaced by another program; everything saved until then is in “"
                + rescue
                + "”. Close the window, and move that file to where the library was.";
    }

    static String withoutLocks(Path file) {
        return "“"
                + file
                + "” lies on a drive that cannot lock files, such as some network drives; copy it to"
                + " this machine.";
    }

    static String unreadable(Path file) {
        return "“" + file + "” cannot be read or written; check that its disk is connected.";
    }
}
