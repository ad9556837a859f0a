package quotemark.export.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/// A file that may be an annotated copy, and the files beside it.
public final class CopyFile {
    /// Bytes. What a copy says of itself it says at its beginning.
    private static final int HEAD = 16_384;

    private final String name;
    private final byte[] bytes;
    private final Siblings siblings;
    private final String head;

    /// The files that lie in the same folder, or in the same zip.
    @FunctionalInterface
    public interface Siblings {
        /// Where a file lies alone.
        Siblings NONE = _ -> Optional.empty();

        /// The bytes of the file of this name; empty if there is none.
        ///
        /// @param name without folders
        /// @throws CopyException if it is there and cannot be read
        Optional<byte[]> named(String name) throws CopyException;
    }

    /// A file in memory.
    ///
    /// @param name without folders
    /// @param bytes not copied: nobody writes to them any more
    public CopyFile(String name, byte[] bytes, Siblings siblings) {
        this.name = name;
        this.bytes = bytes;
        this.siblings = siblings;
        head = new String(bytes, 0, Math.min(HEAD, bytes.length), UTF_8);
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }

    /// All of it as UTF-8, without a byte order mark.
    public String text() {
        String text = new String(bytes, UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// The first characters, by which a format is recognised.
    public String head() {
        return head;
    }

    /// The file beside it that has the same name with another ending.
    ///
    /// @param ending dot included, such as `.txt`
    public Optional<byte[]> sibling(String ending) throws CopyException {
        int dot = name.lastIndexOf('.');
        return siblings.named((dot < 0 ? name : name.substring(0, dot)) + ending);
    }

    /// The file of this name beside it.
    public Optional<byte[]> companion(String companion) throws CopyException {
        return siblings.named(companion);
    }
}
