package quotemark.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is on the disk, or a sentence why it cannot be had.
final class FileBytes {
    private FileBytes() {}

    static String name(Path file) {
        Path fileName = file.getFileName();
        return fileName == null ? file.toString() : fileName.toString();
    }

    /// @param most how many bytes are wanted at most
    static byte[] first(Path file, int most) throws UnreadableException {
        if (!Files.exists(file)) {
            throw new UnreadableException(
                    "There is no file “" + file + "”; check its name and folder.");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableException(
                    "“" + file + "” is a folder or a device; choose a file instead.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw unreadable(name(file), e);
        }
    }

    static UnreadableException unreadable(String name, IOException cause) {
        String predicate =
                cause instanceof AccessDeniedException
                        ? "may not be read; give yourself permission to read it."
                        : "could not be read from its disk; copy it elsewhere and retry.";
        return new UnreadableException("“" + name + "” " + predicate, cause);
    }
}
