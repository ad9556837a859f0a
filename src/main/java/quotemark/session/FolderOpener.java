package quotemark.session;

import java.io.IOException;
import java.nio.file.Path;

/// Shows a folder in the system's own program for files.
@FunctionalInterface
public interface FolderOpener {
    /// Shows it. Not on the user interface's thread: it may take a while.
    ///
    /// @throws IOException if it cannot be shown
    void open(Path folder) throws IOException;
}
