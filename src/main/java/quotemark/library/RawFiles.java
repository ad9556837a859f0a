package quotemark.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.RawFile;

/// The files as they came.
final class RawFiles {
    private RawFiles() {}

    /// The SHA-256 of each whose bytes are no longer those that came, in order. One is in memory at
    /// a time.
    static List<String> changed(Sql sql) throws SQLException {
        var changed = new ArrayList<String>();
        for (String sha256 :
                sql.list("SELECT sha256 FROM raw_file ORDER BY sha256", row -> row.getString(1))) {
            byte[] bytes =
                    sql.first(
                                    "SELECT bytes FROM raw_file WHERE sha256 = ?",
                                    row -> row.getBytes(1),
                                    sha256)
                            .orElseThrow();
            if (!RawFile.of("", "", bytes).sha256().equals(sha256)) {
                changed.add(sha256);
            }
        }
        return changed;
    }
}
