package quotemark.reader.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// One line of an archive's list: where a file is packed, and how.
///
/// @param size in bytes when unpacked, as the archive says
/// @param packedSize in bytes
/// @param header where the file's own header stands in the archive
record PackedFile(int method, boolean encrypted, long packedSize, long size, long header) {
    private static final int HEADER_LENGTH = 30;
    private static final int HEADER_SIGN = 0x04034b50;

    /// Where the packed bytes begin, behind the file's own header.
    ///
    /// @throws IOException if there is no such header
    long dataStart(PackedBytes archive) throws IOException {
        ByteBuffer own =
                ByteBuffer.wrap(archive.read(header, HEADER_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
        if (own.getInt(0) != HEADER_SIGN) {
            throw new IOException("no file header at " + header);
        }
        int nameLength = Short.toUnsignedInt(own.getShort(26));
        int extraLength = Short.toUnsignedInt(own.getShort(28));
        return header + HEADER_LENGTH + nameLength + extraLength;
    }
}
