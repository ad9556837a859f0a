package quotemark.export;

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
import java.util.Locale;
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
    /// @return the file
    /// @throws ExportException if it cannot be written; then what was there before is unchanged
    public static Path write(Exporter exporter, Annotations annotations, Path folder)
            throws ExportException {
        byte[] bytes = exporter.export(annotations).getBytes(UTF_8);
        try {
            Files.createDirectories(folder);
            Path file = free(exporter, annotations, folder, bytes);
            replace(file, bytes);
            return file;
        } catch (IOException e) {
            throw new ExportException(sentence(e, folder), e);
        }
    }

    private static Path free(Exporter exporter, Annotations annotations, Path folder, byte[] bytes)
            throws IOException {
        String name = FileName.of(annotations.article().title());
        String id = annotations.article().id().toString();
        Path file = folder.resolve(name + exporter.ending());
        for (int number = 2; Files.exists(file) && !isCopy(file, id, bytes); number++) {
            file = folder.resolve(name + " " + number + exporter.ending());
        }
        return file;
    }

    private static boolean isCopy(Path file, String id, byte[] bytes) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        byte[] there = Files.readAllBytes(file);
        return Arrays.equals(there, bytes) || new String(there, UTF_8).contains(id);
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling(".quotemark-" + UUID.randomUUID() + ".part");
        try {
            Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
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
