package quotemark.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import quotemark.library.Library;

/// Where the starts of one reader on one library find each other: files in a folder that only this
/// reader may enter. Nothing of it can be reached over a network.
///
/// @param folder need not be there yet
/// @param name for the library, whatever links lead to it
record DoorPlace(Path folder, String name) {
    /// Bytes of the hash: the address of a socket has room for some hundred characters only.
    private static final int HASH = 8;

    /// Of the running machine: its folder for such things if it has one, else beside the reader’s
    /// own library.
    static DoorPlace of(Path library) throws IOException {
        @Nullable String runtime = System.getenv("XDG_RUNTIME_DIR");
        boolean isThere =
                runtime != null && !runtime.isBlank() && Files.isDirectory(Path.of(runtime));
        Path own = Library.defaultFile().toAbsolutePath().resolveSibling("running");
        return in(isThere ? Path.of(runtime).resolve("quotemark") : own, library);
    }

    static DoorPlace in(Path folder, Path library) throws IOException {
        return new DoorPlace(folder, hash(real(library).toString()));
    }

    private static Path real(Path library) throws IOException {
        Path absolute = library.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        @Nullable Path parent = absolute.getParent();
        return parent != null && Files.exists(parent)
                ? parent.toRealPath().resolve(absolute.getFileName())
                : absolute;
    }

    private static String hash(String path) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(path.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Makes the folder, for its owner only.
    void make() throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// Is locked as long as the first start is there; the system frees it whatever happens.
    Path lock() {
        return folder.resolve(name + ".lock");
    }

    Path socket() {
        return folder.resolve(name + ".socket");
    }
}
