package quotemark.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimFilter;
import quotemark.library.Library;
import quotemark.library.LibraryException;

/// Reads the list of all claims of a large library and narrows it, the boards of some, and what
/// says nearly the same as some; beside it, how long SQLite takes to read all rows of claims and
/// their places.
///
/// Argument: the library's file, which is made.
final class ClaimsRun {
    private static final int ARTICLES = 2_000;
    private static final int CLAIMS = 5_000;
    private static final int WARM = 5;
    private static final int MEASURED = 20;

    private ClaimsRun() {}

    private interface Question {
        int ask() throws LibraryException, SQLException;
    }

    public static void main(String[] arguments) throws LibraryException, SQLException {
        var file = Path.of(arguments[0]);
        var generated = new GeneratedLibrary();
        generated.fill(file, ARTICLES);
        try (Library library = Library.open(file)) {
            List<Claim> claims = new GeneratedClaims(library, generated).add(CLAIMS);
            for (int i = 0; i < WARM + MEASURED; i++) {
                Claim claim = claims.get(i * 101 % CLAIMS);
                String run = i < WARM ? "warm." : "claims.";
                time(
                        run + "list",
                        () -> ClaimFilter.TO_DO.of(library.claimSummaries(CLAIMS)).size());
                time(
                        run + "board",
                        () -> library.claimBoard(claim.id()).orElseThrow().evidence().size());
                time(run + "near", () -> library.similarClaims(claim.statement()).size());
            }
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (int i = 0; i < MEASURED; i++) {
                time("claims.rows", () -> read(connection));
            }
        }
    }

    private static int read(Connection connection) throws SQLException {
        int read = 0;
        try (var select =
                        connection.prepareStatement(
                                "SELECT * FROM claim JOIN occurrence"
                                        + " ON occurrence.claim = claim.id");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                read += rows.getString("statement").isEmpty() ? 0 : 1;
            }
        }
        return read;
    }

    private static void time(String figure, Question question)
            throws LibraryException, SQLException {
        long began = System.nanoTime();
        if (question.ask() == 0) {
            throw new IllegalStateException("nothing was found: " + figure);
        }
        Reported.figure(figure, (System.nanoTime() - began) / 1e6);
    }
}
