package quotemark.session.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.CopyFile;
import quotemark.reader.Entry;
import quotemark.reader.Several;
import quotemark.reader.UnreadableException;

/// Files that may be annotated copies, with the files beside them.
public final class CopyFiles {
    /// Bytes. An article has at most 20 million, and its annotations seldom as many.
    private static final long LIMIT = 100_000_000;

    private CopyFiles() {}

    /// A file on the disk; empty if it is too large to be a copy, or cannot be read, which whoever
    /// opens it as an article says.
    public static Optional<CopyFile> at(Path path) {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > LIMIT) {
                return Optional.empty();
            }
            return Optional.of(
                    new CopyFile(
                            String.valueOf(path.getFileName()),
                            Files.readAllBytes(path),
                            name -> beside(path, name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> beside(Path path, String name) throws CopyException {
        Path sibling = path.resolveSibling(name);
        if (!Files.isRegularFile(sibling)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(sibling));
        } catch (IOException e) {
            throw new CopyException(
                    "needs “%s” beside it, which cannot be read; copy both elsewhere and retry."
                            .formatted(name),
                    e);
        }
    }

    /// A file of a zip.
    static Optional<CopyFile> packed(Several zip, Entry entry) throws UnreadableException {
        String path = entry.name();
        int name = path.lastIndexOf('/') + 1;
        return zip.packed()
                .file(path)
                .map(bytes ->
                        new CopyFile(
                                path.substring(name),
                                bytes,
                                sibling -> beside(zip, path.substring(0, name) + sibling)));
    }

    private static Optional<byte[]> beside(Several zip, String path) throws CopyException {
        try {
            return zip.packed().file(path);
        } catch (UnreadableException e) {
            throw new CopyException(
                    "needs “%s” beside it, which is broken; get the zip once more.".formatted(path),
                    e);
        }
    }
}
