package quotemark.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Stands in for the platform's dialogs, which no key press of a test reaches. Folders are typed
/// instead.
final class Answers implements FileDialogs {
    private List<Path> articles = List.of();
    private @Nullable Path folder;
    private @Nullable Path evidence;
    private final List<Path> shown = new CopyOnWriteArrayList<>();
    private volatile boolean hasProgramForFolders = true;

    /// What the reader will choose in the next dialog for articles.
    void articles(Path... files) {
        articles = List.of(files);
    }

    @Override
    public List<Path> openArticles() {
        return articles;
    }

    /// What the reader will choose in the next dialog for a folder of articles.
    void folder(Path chosen) {
        folder = chosen;
    }

    @Override
    public @Nullable Path chooseArticles() {
        return folder;
    }

    /// What the reader will choose in the next dialog for evidence.
    void evidence(Path file) {
        evidence = file;
    }

    @Override
    public @Nullable Path chooseEvidence() {
        return evidence;
    }

    @Override
    public @Nullable Path chooseFolder(Path first) {
        return null;
    }

    /// The folders that were shown, the last one last.
    List<Path> shown() {
        return List.copyOf(shown);
    }

    /// From now on, no folder can be shown.
    void withoutProgramForFolders() {
        hasProgramForFolders = false;
    }

    @Override
    public void showFolder(Path opened) throws IOException {
        if (!hasProgramForFolders) {
            throw new IOException("there is none");
        }
        shown.add(opened);
    }
}
