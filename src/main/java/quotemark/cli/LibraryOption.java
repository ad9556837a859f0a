package quotemark.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import quotemark.library.Library;

/// Chooses a library.
final class LibraryOption {
    @Option(
            names = "--library",
            paramLabel = "FILE",
            description = "Use this library instead of your own.")
    private @Nullable Path chosen;

    @Nullable Path chosen() {
        return chosen;
    }

    Path file() {
        return chosen == null ? Library.defaultFile() : chosen;
    }
}
