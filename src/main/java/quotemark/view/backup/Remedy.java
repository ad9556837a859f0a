package quotemark.view.backup;

import java.nio.file.Path;

/// What to do about a library that cannot be opened.
public sealed interface Remedy {
    /// Nothing; the program ends.
    record Leave() implements Remedy {}

    /// Try once more to open it.
    record Again() implements Remedy {}

    /// Take what can be read over into a new file.
    record Recover() implements Remedy {}

    /// Put a backup in its place.
    record GoBack(Path backup) implements Remedy {}
}
