package quotemark.session.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The files of a folder and of all folders within. Links are not followed: they may lead around in
/// a circle. What cannot be looked into is told.
final class FilesWithin extends SimpleFileVisitor<Path> {
    /// Folders within folders, and files altogether; whoever has more chose another folder than he
    /// meant.
    private static final int DEEPEST = 20;

    private static final int MOST = 50_000;

    private final Path folder;
    private final List<String> paths = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private FilesWithin(Path folder) {
        this.folder = folder;
    }

    static FilesWithin of(Path folder) {
        var files = new FilesWithin(folder);
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, files);
        } catch (IOException e) {
            files.visitFileFailed(folder, e);
        }
        return files;
    }

    /// Relative, with `/` between folders, sorted.
    List<String> paths() {
        return paths.stream().sorted().toList();
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            tell(file, "is too deep within other folders; import it by itself.");
        } else if (attributes.isRegularFile()) {
            paths.add(relative(file));
        }
        if (paths.size() < MOST) {
            return FileVisitResult.CONTINUE;
        }
        tell(folder, "holds more than %,d files; import its folders one by one.".formatted(MOST));
        return FileVisitResult.TERMINATE;
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        tell(file, "may not be looked into; give yourself permission to read it.");
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) {
        if (failure != null) {
            tell(visited, "could not be looked through to its end; copy it elsewhere and retry.");
        }
        return FileVisitResult.CONTINUE;
    }

    private void tell(Path path, String predicate) {
        problems.add(new Problem(path.toString(), "“" + path.getFileName() + "” " + predicate));
    }
}
