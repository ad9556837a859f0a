package quotemark.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Notices when the file of an open library is no longer where it was: SQLite would go on writing
/// into what nobody will find again.
final class Whereabouts {
    private final Path file;
    private final @Nullable Object key;

    private Whereabouts(Path file, @Nullable Object key) {
        this.file = file;
        this.key = key;
    }

    /// Of a file that has just been opened.
    static Whereabouts of(Path file) {
        return new Whereabouts(file, key(file));
    }

    /// Windows tells no key, and lets nobody take away what is open.
    boolean isGone() {
        return key != null && !Objects.equals(key, key(file));
    }

    private static @Nullable Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            // It is not there, or its disk is not.
            return null;
        }
    }
}
