package quotemark.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Looks at the first bytes of a file before SQLite may touch it, so that a file that is no library
/// is left exactly as it is. The offsets are those of the SQLite file format.
final class Header {
    private static final String MAGIC = "SQLite format 3\0";
    private static final int SIZE = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int PAGE_COUNT_AT = 28;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    private Header() {}

    /// @throws LibraryException unless the file is a library that can be opened and written
    static void check(Path file) throws LibraryException {
        checkReadable(file);
        if (!Files.isWritable(file) || !Files.isWritable(folder(file))) {
            throw new LibraryException(Failures.readOnly(file));
        }
    }

    /// @throws LibraryException unless the file is a library that can be read
    static void checkReadable(Path file) throws LibraryException {
        if (!Files.exists(file)) {
            throw new LibraryException("There is no library at “" + file + "”.");
        }
        if (Files.isDirectory(file)) {
            throw new LibraryException("“" + file + "” is a folder; choose a library file.");
        }
        if (!Files.isReadable(file)) {
            throw new LibraryException("“" + file + "” may not be read; change its permissions.");
        }
        check(file, ByteBuffer.wrap(firstBytes(file)));
    }

    private static void check(Path file, ByteBuffer header) throws LibraryException {
        if (header.limit() < SIZE || !startsWithMagic(header)) {
            throw new LibraryException(
                    "“" + file + "” is not a Quotemark library; choose a *.quotemark file.");
        }
        if (header.getInt(APPLICATION_ID_AT) != Schema.APPLICATION_ID) {
            throw new LibraryException(
                    "“"
                            + file
                            + "” is a database of another program, not a Quotemark library;"
                            + " choose a *.quotemark file.");
        }
        if (header.getInt(USER_VERSION_AT) > Schema.VERSION) {
            throw new LibraryException(newer(file));
        }
        if (isCutShort(file, header)) {
            throw new LibraryException(Failures.damaged(file));
        }
    }

    /// While a write-ahead log stands beside it, the file alone may well be too short.
    private static boolean isCutShort(Path file, ByteBuffer header) throws LibraryException {
        int stored = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
        long pageSize = stored == 1 ? 65_536 : stored;
        long pages = Integer.toUnsignedLong(header.getInt(PAGE_COUNT_AT));
        return !Files.exists(file.resolveSibling(file.getFileName() + "-wal"))
                && size(file) < pages * pageSize;
    }

    static boolean isEmpty(Path file) throws LibraryException {
        return Files.isRegularFile(file) && size(file) == 0;
    }

    static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    static String newer(Path file) {
        return "“" + file + "” was written by a newer Quotemark; open it with that one.";
    }

    private static boolean startsWithMagic(ByteBuffer header) {
        var magic = ByteBuffer.wrap(MAGIC.getBytes(StandardCharsets.US_ASCII));
        return header.slice(0, magic.limit()).equals(magic);
    }

    private static byte[] firstBytes(Path file) throws LibraryException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SIZE);
        } catch (IOException e) {
            throw new LibraryException(Failures.unreadable(file), e);
        }
    }

    private static long size(Path file) throws LibraryException {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new LibraryException(Failures.unreadable(file), e);
        }
    }
}
