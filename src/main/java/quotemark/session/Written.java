package quotemark.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.export.ExportException;
import quotemark.export.ExportFile;
import quotemark.export.ExportedFile;
import quotemark.export.Exporter;
import quotemark.library.LibraryException;

/// The copies that an export has written so far. On one thread at a time.
final class Written {
    /// More are counted, not named.
    private static final int MOST_NAMES = 16;

    private final Path folder;
    private final ReadyFormats ready;
    private final List<String> files = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private @Nullable Path list;
    private @Nullable String stopped;
    private boolean brokenOff;

    Written(Path folder, ReadyFormats ready) {
        this.folder = folder;
        this.ready = ready;
    }

    void write(Annotations article, List<Exporter> formats)
            throws ExportException, LibraryException {
        for (Exporter one : formats) {
            ExportedFile file = ExportFile.write(ready.of(one, article), article, folder);
            files.add(file.name());
            if (!file.leftOut().isEmpty()) {
                leftOut.add(file.name() + " leaves out " + String.join(", ", file.leftOut()) + ".");
            }
        }
    }

    /// Something could not be written, and nothing more is.
    ///
    /// @throws ExportException if nothing was written before; then there is nothing else to tell
    void stop(ExportException reason) throws ExportException {
        if (files.isEmpty()) {
            throw reason;
        }
        stopped = reason.getMessage();
    }

    void breakOff() {
        brokenOff = true;
    }

    /// Lists beside the copies what they leave out.
    void listLeftOut() throws ExportException {
        if (!leftOut.isEmpty()) {
            list = ExportFile.writeList("Left out", leftOut, folder);
        }
    }

    /// What was written, and what is not in it; or that not all could be written, and why.
    Message message() {
        String wrote = "rote " + names() + " to " + folder + "." + without();
        return stopped == null
                ? Message.done((brokenOff ? "Cancelled; w" : "W") + wrote)
                : Message.problem(stopped + " Before that, it w" + wrote);
    }

    private String names() {
        return files.size() > MOST_NAMES
                ? "%,d files".formatted(files.size())
                : String.join(", ", files);
    }

    private String without() {
        if (list != null) {
            return " What they leave out is listed in " + list.getFileName() + ".";
        }
        return leftOut.isEmpty() ? "" : " " + String.join(" ", leftOut);
    }
}
