package quotemark.view;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stands in for the platform's dialogs, which no key press of a test reaches.
final class Answers implements FileDialogs {
    private List<Path> articles = List.of();
    private @Nullable Path folder;

    /// What the reader will choose in the next dialog for articles.
    void articles(Path... files) {
        articles = List.of(files);
    }

    /// What the reader will choose in the next dialog for a folder.
    void folder(Path chosen) {
        folder = chosen;
    }

    @Override
    public List<Path> openArticles() {
        return articles;
    }

    @Override
    public @Nullable Path chooseFolder(Path first) {
        return folder;
    }
}
