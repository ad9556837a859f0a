package quotemark.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A copy of a library as it was at some time.
///
/// @param number those made later have higher ones, whatever the clock said
/// @param made by the clock of the machine
/// @param bytes of the file
/// @param holdings empty if the copy cannot be read any more
public record Backup(Path file, int number, Instant made, long bytes, Optional<Holdings> holdings) {

    /// Whether the copy can be gone back to, as far as a glance can tell.
    public boolean isReadable() {
        return holdings.isPresent();
    }
}
