package quotemark.export;

import java.nio.file.Path;
import java.util.List;

/// An annotated copy on the disk.
///
/// @param leftOut what it does not hold, as phrases; empty if it has everything
public record ExportedFile(Path path, List<String> leftOut) {

    public ExportedFile {
        leftOut = List.copyOf(leftOut);
    }

    /// What it is called, without its folder.
    public String name() {
        return String.valueOf(path.getFileName());
    }
}
