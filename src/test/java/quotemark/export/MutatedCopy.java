package quotemark.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import quotemark.annotation.Annotations;
import quotemark.export.contents.Packing;
import quotemark.export.exchange.CopyFile;
import quotemark.reader.Mutation;

/// An annotated copy, and as what it may come back.
public final class MutatedCopy {
    private static final String NAME = "copy";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String main;

    /// As [ExportFile] leaves it in a folder.
    public MutatedCopy(Exporter exporter, Annotations annotations) {
        Copy copy = exporter.copy(annotations);
        main = NAME + exporter.ending();
        files.put(main, copy.main());
        copy.siblings().forEach((ending, bytes) -> files.put(NAME + ending, bytes));
        files.putAll(copy.companions());
    }

    public CopyFile whole() {
        return file(files);
    }

    /// One of its files is changed: of a zip, half of the time what is packed, or else nothing but
    /// the packing would ever be tried.
    public CopyFile mutated(Random random) throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        String name = any(files, random);
        byte[] bytes = bytes(files, name);
        changed.put(
                name,
                main.endsWith(".zip") && random.nextBoolean()
                        ? repacked(bytes, random)
                        : Mutation.of(bytes, random));
        return file(changed);
    }

    private CopyFile file(Map<String, byte[]> all) {
        return new CopyFile(main, bytes(all, main), name -> Optional.ofNullable(all.get(name)));
    }

    /// The first file stays unpacked, as a copy is recognised by it.
    private static byte[] repacked(byte[] zip, Random random) throws IOException {
        Map<String, byte[]> packed = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                packed.put(entry.getName(), in.readAllBytes());
            }
        }
        String name = any(packed, random);
        packed.put(name, Mutation.of(bytes(packed, name), random));
        var packing = new Packing();
        packed.forEach((path, bytes) -> {
            if (path.equals("datapackage.json")) {
                packing.addPlain(path, bytes);
            } else {
                packing.add(path, bytes);
            }
        });
        return packing.bytes();
    }

    private static String any(Map<String, byte[]> all, Random random) {
        List<String> names = List.copyOf(all.keySet());
        return names.get(random.nextInt(names.size()));
    }

    private static byte[] bytes(Map<String, byte[]> all, String name) {
        return Optional.ofNullable(all.get(name)).orElseThrow();
    }
}
