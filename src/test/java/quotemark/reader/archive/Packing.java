package quotemark.reader.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A zip that a test puts together.
public final class Packing {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /// What is in a zip, to be packed anew.
    public static Packing of(byte[] zip) throws IOException {
        var packing = new Packing();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                packing.add(entry.getName(), in.readAllBytes());
            }
        }
        return packing;
    }

    /// Changes one of the files.
    public Packing change(Random random, UnaryOperator<byte[]> changing) {
        List<String> paths = List.copyOf(files.keySet());
        files.computeIfPresent(
                paths.get(random.nextInt(paths.size())), (_, bytes) -> changing.apply(bytes));
        return this;
    }

    public Packing add(String path, String text) {
        return add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public Packing add(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    public Packing folder(String path) {
        return add(path, new byte[0]);
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
