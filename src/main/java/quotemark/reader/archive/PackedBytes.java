package quotemark.reader.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The bytes of a zip, read in parts: from memory, or from the disk, where zips are large.
public interface PackedBytes {
    long size() throws IOException;

    /// Reads a part.
    ///
    /// @throws EOFException if not all of the part is there
    byte[] read(long start, int length) throws IOException;

    static PackedBytes of(byte[] all) {
        return new PackedBytes() {
            @Override
            public long size() {
                return all.length;
            }

            @Override
            public byte[] read(long start, int length) throws IOException {
                if (start < 0 || length < 0 || start + length > all.length) {
                    throw new EOFException();
                }
                return Arrays.copyOfRange(all, (int) start, (int) start + length);
            }
        };
    }

    /// The file is opened for each part, and closed at once: an archive needs no closing.
    static PackedBytes of(Path file) {
        return new PackedBytes() {
            @Override
            public long size() throws IOException {
                return Files.size(file);
            }

            @Override
            public byte[] read(long start, int length) throws IOException {
                if (start < 0 || length < 0 || start + length > size()) {
                    throw new EOFException();
                }
                try (FileChannel channel = FileChannel.open(file)) {
                    var part = ByteBuffer.allocate(length);
                    while (part.hasRemaining()) {
                        if (channel.read(part, start + part.position()) < 0) {
                            throw new EOFException();
                        }
                    }
                    return part.array();
                }
            }
        };
    }
}
