package quotemark.session;

import java.nio.file.Path;
import java.util.List;
import quotemark.export.CopyChoice;
import quotemark.export.Exporter;

/// What copies to write.
///
/// @param choice what those for people show
/// @param opened whether the folder is to be shown when they are written
public record ExportOrder(List<Exporter> formats, CopyChoice choice, Path folder, boolean opened) {

    public ExportOrder {
        formats = List.copyOf(formats);
    }
}
