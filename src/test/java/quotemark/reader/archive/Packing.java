package quotemark.reader.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip that a test puts together.
public final class Packing {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

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

    public byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
