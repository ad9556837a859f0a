package quotemark.library;

import java.nio.file.Path;
import java.util.List;

/// What came of the attempt to recover a damaged library.
///
/// @param file the new library
/// @param tables all of which something may be lost for good
/// @param keepsHistory whether the edits made so far can still be undone one by one
/// @param problems what [Library#check] still finds
public record Recovered(
        Path file,
        Holdings holdings,
        List<Lost> tables,
        boolean keepsHistory,
        List<String> problems) {

    /// The tables of which something is lost.
    public List<Lost> lost() {
        return tables.stream().filter(table -> !table.isNothing()).toList();
    }
}
