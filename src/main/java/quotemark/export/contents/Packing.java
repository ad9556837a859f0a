package quotemark.export.contents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs the parts of a copy into one zip. Their times say nothing, so that the same parts give the
/// same bytes.
public final class Packing {
    /// The first that a zip knows.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    public void add(String name, byte[] part) {
        put(new ZipEntry(name), part);
    }

    /// A part that can be read in the file as it is.
    public void addPlain(String name, byte[] part) {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(part);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.length);
        entry.setCrc(sum.getValue());
        put(entry, part);
    }

    private void put(ZipEntry entry, byte[] part) {
        entry.setTimeLocal(TIME);
        try {
            zip.putNextEntry(entry);
            zip.write(part);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
    }

    /// The whole zip; nothing can be added any more.
    public byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
