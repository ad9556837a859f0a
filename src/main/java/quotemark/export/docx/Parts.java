package quotemark.export.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs the parts. Their times say nothing, so that the same parts give the same bytes.
final class Parts {
    /// The first that a zip knows.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    Parts add(String name, byte[] part) {
        var entry = new ZipEntry(name);
        return put(entry, part);
    }

    /// A part that can be read in the file as it is.
    Parts addPlain(String name, byte[] part) {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(part);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.length);
        entry.setCrc(sum.getValue());
        return put(entry, part);
    }

    /// A part that is the same in all copies.
    ///
    /// @param file its name among the program's files
    Parts addFixed(String name, String file) {
        try (InputStream in = Parts.class.getResourceAsStream(file)) {
            return add(name, Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the program is damaged: " + file, e);
        }
    }

    private Parts put(ZipEntry entry, byte[] part) {
        entry.setTimeLocal(TIME);
        try {
            zip.putNextEntry(entry);
            zip.write(part);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
