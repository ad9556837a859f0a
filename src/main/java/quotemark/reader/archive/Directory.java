package quotemark.reader.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import quotemark.reader.content.RefusedException;

/// The list of its files at a zip's end.
final class Directory {
    private static final int MOST_FILES = 10_000;
    private static final int LONGEST_LIST = 16_000_000;

    private static final int LINE_LENGTH = 46;
    private static final int LINE_SIGN = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int END_SIGN = 0x06054b50;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private Directory() {}

    /// By path, in order.
    static Map<String, PackedFile> of(PackedBytes archive) throws IOException, RefusedException {
        ByteBuffer end = end(archive);
        int count = Short.toUnsignedInt(end.getShort(10));
        long length = Integer.toUnsignedLong(end.getInt(12));
        if (count > MOST_FILES || length > LONGEST_LIST) {
            throw new RefusedException(
                    "holds more than %,d files; unpack it and open the articles."
                            .formatted(MOST_FILES));
        }
        long start = Integer.toUnsignedLong(end.getInt(16));
        return files(littleEndian(archive.read(start, (int) length)), archive.size());
    }

    private static ByteBuffer end(PackedBytes archive) throws IOException, RefusedException {
        int length = (int) Math.min(archive.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = littleEndian(archive.read(archive.size() - length, length));
        for (int at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGN) {
                return tail.slice(at, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw Archive.broken(null);
    }

    private static Map<String, PackedFile> files(ByteBuffer list, long archiveSize)
            throws RefusedException {
        Map<String, PackedFile> files = new LinkedHashMap<>();
        long packed = 0;
        for (int at = 0; at + LINE_LENGTH <= list.limit(); ) {
            ByteBuffer line = littleEndian(list.slice(at, list.limit() - at));
            int nameLength = Short.toUnsignedInt(line.getShort(28));
            if (line.getInt(0) != LINE_SIGN || LINE_LENGTH + nameLength > line.limit()) {
                throw Archive.broken(null);
            }
            PackedFile file = file(line);
            packed += file.packedSize();
            String path = path(line.slice(LINE_LENGTH, nameLength));
            if (!path.endsWith("/")) {
                files.putIfAbsent(path, file);
            }
            at += LINE_LENGTH + nameLength + unsigned(line, 30) + unsigned(line, 32);
        }
        if (packed > archiveSize) {
            // Files that overlap: a bomb packs the same bytes many times over.
            throw Archive.broken(null);
        }
        return files;
    }

    private static PackedFile file(ByteBuffer line) {
        return new PackedFile(
                unsigned(line, 10),
                (unsigned(line, 8) & 1) != 0,
                Integer.toUnsignedLong(line.getInt(20)),
                Integer.toUnsignedLong(line.getInt(24)),
                Integer.toUnsignedLong(line.getInt(42)));
    }

    /// Newer programs write UTF-8, whatever they say; the oldest an alphabet of DOS.
    private static String path(ByteBuffer name) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(name.duplicate()).toString();
        } catch (CharacterCodingException e) {
            return StandardCharsets.ISO_8859_1.decode(name).toString();
        }
    }

    private static int unsigned(ByteBuffer buffer, int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return littleEndian(ByteBuffer.wrap(bytes));
    }

    private static ByteBuffer littleEndian(ByteBuffer buffer) {
        return buffer.order(ByteOrder.LITTLE_ENDIAN);
    }
}
