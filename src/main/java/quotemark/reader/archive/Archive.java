package quotemark.reader.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import quotemark.reader.content.RefusedException;

/// A zip: its list of files, and each file's bytes when asked for. Nothing else is unpacked, so a
/// bomb costs nothing before it is touched, and no more than the limit when it is.
public final class Archive {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /// How much one call of the inflater may give.
    private static final int STEP = 64 * 1024;

    private final PackedBytes bytes;
    private final Map<String, PackedFile> files;

    private Archive(PackedBytes bytes, Map<String, PackedFile> files) {
        this.bytes = bytes;
        this.files = files;
    }

    /// Reads the list of its files.
    ///
    /// @throws RefusedException if the list of its files is broken, or too long
    public static Archive of(PackedBytes bytes) throws IOException, RefusedException {
        return new Archive(bytes, Directory.of(bytes));
    }

    /// The files' paths, with `/` between folders, in the archive's order. Folders are not listed.
    public List<String> paths() {
        return new ArrayList<>(files.keySet());
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    /// Unpacks one file; nothing if there is none of this path.
    ///
    /// @param limit the most bytes that it may have
    /// @throws RefusedException if it is larger, protected by a password, or broken
    public Optional<byte[]> read(String path, int limit) throws IOException, RefusedException {
        PackedFile file = files.get(path);
        return file == null ? Optional.empty() : Optional.of(unpacked(file, limit));
    }

    private byte[] unpacked(PackedFile file, int limit) throws IOException, RefusedException {
        if (file.encrypted()) {
            throw new RefusedException("is protected by a password; unpack it first.");
        }
        if (Math.max(file.size(), file.packedSize()) > limit) {
            throw tooLarge(limit);
        }
        byte[] packed = bytes.read(file.dataStart(bytes), Math.toIntExact(file.packedSize()));
        return switch (file.method()) {
            case STORED -> packed;
            case DEFLATED -> inflated(packed, limit);
            default ->
                    throw new RefusedException(
                            "is packed in an unusual way; unpack it with the program that packed it.");
        };
    }

    private static byte[] inflated(byte[] packed, int limit) throws RefusedException {
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed);
            var unpacked = new ByteArrayOutputStream(packed.length * 2);
            byte[] step = new byte[STEP];
            while (!inflater.finished()) {
                int length = inflater.inflate(step);
                if (length == 0 && !inflater.finished()) {
                    throw broken(null);
                }
                unpacked.write(step, 0, length);
                if (unpacked.size() > limit) {
                    throw tooLarge(limit);
                }
            }
            return unpacked.toByteArray();
        } catch (DataFormatException e) {
            throw broken(e);
        }
    }

    private static RefusedException tooLarge(int limit) {
        return new RefusedException(
                "is larger than %d MB when unpacked; split it or save only the article."
                        .formatted(limit / 1_000_000));
    }

    /// What is said of bytes that are not as a zip has them.
    public static RefusedException broken(@Nullable Throwable cause) {
        String predicate = "is damaged where it is packed; get it once more from where it came.";
        return cause == null
                ? new RefusedException(predicate)
                : new RefusedException(predicate, cause);
    }
}
