package quotemark.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import quotemark.annotation.Annotations;

/// Writes an annotated copy to the disk, wholly or not at all.
///
/// The file is named after the article's title. A file of that name is replaced if it is an older
/// copy of the same article, which is recognised by the article's id in it (or by being the same to
/// the byte); anything else is left alone, and the copy is named "title 2", "title 3" and so on.
public final class ExportFile {
    private ExportFile() {}

    /// Writes the copy into the folder, which is made if it is missing.
    ///
    /// @return the file, and what is not in it
    /// @throws ExportException if it cannot be written; then what was there before is unchanged
    public static ExportedFile write(Exporter exporter, Annotations annotations, Path folder)
            throws ExportException {
        Copy copy = exporter.copy(annotations);
        try {
            Files.createDirectories(folder);
            Path file = free(exporter, annotations, folder, copy);
            replace(files(copy, file, exporter));
            return new ExportedFile(file, copy.leftOut());
        } catch (IOException e) {
            throw new ExportException(sentence(e, folder), e);
        }
    }

    /// Writes a list beside the copies. A file of that name stays; the list is then named "name 2".
    ///
    /// @param name without an ending
    /// @return the file
    /// @throws ExportException if it cannot be written
    public static Path writeList(String name, List<String> lines, Path folder)
            throws ExportException {
        try {
            Path file = folder.resolve(name + ".txt");
            for (int number = 2; Files.exists(file); number++) {
                file = folder.resolve(name + " " + number + ".txt");
            }
            replace(Map.of(file, (String.join("\n", lines) + "\n").getBytes(UTF_8)));
            return file;
        } catch (IOException e) {
            throw new ExportException(sentence(e, folder), e);
        }
    }

    /// The files of a copy, by where they go, the copy itself last.
    private static Map<Path, byte[]> files(Copy copy, Path file, Exporter exporter)
            throws IOException, ExportException {
        var files = new LinkedHashMap<Path, byte[]>();
        for (Map.Entry<String, byte[]> companion : copy.companions().entrySet()) {
            Path path = file.resolveSibling(companion.getKey());
            if (isMissing(path, companion.getValue())) {
                files.put(path, companion.getValue());
            }
        }
        copy.siblings()
                .forEach((ending, bytes) -> files.put(sibling(file, exporter, ending), bytes));
        files.put(file, copy.main());
        return files;
    }

    /// A file that others than this copy need as well is never replaced.
    private static boolean isMissing(Path companion, byte[] bytes)
            throws IOException, ExportException {
        if (Files.exists(companion) && !isSame(companion, bytes)) {
            throw new ExportException(
                    "The folder “%s” has another file “%s”: choose another folder."
                            .formatted(companion.getParent(), companion.getFileName()));
        }
        return !Files.exists(companion);
    }

    private static Path free(Exporter exporter, Annotations annotations, Path folder, Copy copy)
            throws IOException {
        String name = FileName.of(annotations.article().title());
        String id = annotations.article().id().toString();
        Path file = folder.resolve(name + exporter.ending());
        for (int number = 2; !isFree(file, exporter, id, copy); number++) {
            file = folder.resolve(name + " " + number + exporter.ending());
        }
        return file;
    }

    private static boolean isFree(Path file, Exporter exporter, String id, Copy copy)
            throws IOException {
        if (Files.exists(file)) {
            return isSame(file, copy.main()) || contains(file, id);
        }
        return copy.siblings().keySet().stream()
                .noneMatch(ending -> Files.exists(sibling(file, exporter, ending)));
    }

    private static Path sibling(Path file, Exporter exporter, String ending) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(
                name.substring(0, name.length() - exporter.ending().length()) + ending);
    }

    private static boolean isSame(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static boolean contains(Path file, String id) throws IOException {
        return Files.isRegularFile(file)
                && new String(Files.readAllBytes(file), ISO_8859_1).contains(id);
    }

    /// All of them, or none: none takes its place before the last is on the disk.
    private static void replace(Map<Path, byte[]> files) throws IOException {
        var unfinished = new LinkedHashMap<Path, Path>();
        try {
            for (Map.Entry<Path, byte[]> one : files.entrySet()) {
                Path part =
                        one.getKey().resolveSibling(".quotemark-" + UUID.randomUUID() + ".part");
                unfinished.put(part, one.getKey());
                Files.write(part, one.getValue(), StandardOpenOption.CREATE_NEW);
            }
            for (Map.Entry<Path, Path> one : unfinished.entrySet()) {
                Files.move(
                        one.getKey(),
                        one.getValue(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path part : unfinished.keySet()) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static String sentence(IOException e, Path folder) {
        return switch (e) {
            case AccessDeniedException _ ->
                    "Quotemark may not write into the folder “%s”: choose another folder."
                            .formatted(folder);
            case FileAlreadyExistsException _, NotDirectoryException _ ->
                    "“%s” is not a folder: choose another one.".formatted(folder);
            default -> otherwise(reason(e), folder);
        };
    }

    private static String otherwise(String reason, Path folder) {
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space")) {
            return "The disk of the folder “%s” is full: make room, or choose another folder."
                    .formatted(folder);
        }
        if (lower.contains("read-only") || lower.contains("write protected")) {
            return "The disk of the folder “%s” can only be read: choose another folder."
                    .formatted(folder);
        }
        return "The copy could not be written into the folder “%s” (%s): choose another folder."
                .formatted(folder, reason);
    }

    /// What the system says, without the name of the unfinished file.
    private static String reason(IOException e) {
        String reason =
                e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return reason == null || reason.isBlank() ? "the system gives no reason" : reason;
    }
}
