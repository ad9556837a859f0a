package quotemark.view;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The platform's own dialogs for files and folders.
public interface FileDialogs {

    /// Asks for articles; empty if the reader thought better of it.
    List<Path> openArticles();

    /// Asks for a folder of articles; null if the reader thought better of it.
    @Nullable Path chooseArticles();

    /// Asks for any file, to be kept as evidence; null if the reader thought better of it.
    @Nullable Path chooseEvidence();

    /// Asks for a folder, beginning at one; null if the reader thought better of it.
    @Nullable Path chooseFolder(Path first);

    /// Shows a folder in the platform's program for files. Takes a while, so not on the JavaFX
    /// thread.
    ///
    /// @throws IOException if the platform cannot
    void showFolder(Path folder) throws IOException;

    static FileDialogs of(Stage stage) {
        return new FileDialogs() {
            @Override
            public List<Path> openArticles() {
                var chooser = new FileChooser();
                chooser.setTitle("Open an article");
                chooser.getExtensionFilters()
                        .addAll(
                                new FileChooser.ExtensionFilter(
                                        "Articles and annotated copies",
                                        "*.txt",
                                        "*.md",
                                        "*.markdown",
                                        "*.html",
                                        "*.htm",
                                        "*.xhtml",
                                        "*.mhtml",
                                        "*.mht",
                                        "*.docx",
                                        "*.odt",
                                        "*.rtf",
                                        "*.pdf",
                                        "*.epub",
                                        "*.eml",
                                        "*.zip",
                                        "*.jsonld",
                                        "*.tei.xml",
                                        "*.xmi",
                                        "*.ann"),
                                new FileChooser.ExtensionFilter("All files", "*"));
                @Nullable List<File> chosen = chooser.showOpenMultipleDialog(stage);
                return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
            }

            @Override
            public @Nullable Path chooseArticles() {
                var chooser = new DirectoryChooser();
                chooser.setTitle("Import the articles of a folder");
                @Nullable File chosen = chooser.showDialog(stage);
                return chosen == null ? null : chosen.toPath();
            }

            @Override
            public @Nullable Path chooseEvidence() {
                var chooser = new FileChooser();
                chooser.setTitle("Keep a file as evidence");
                @Nullable File chosen = chooser.showOpenDialog(stage);
                return chosen == null ? null : chosen.toPath();
            }

            @Override
            public @Nullable Path chooseFolder(Path first) {
                var chooser = new DirectoryChooser();
                chooser.setTitle("Export to");
                if (Files.isDirectory(first)) {
                    chooser.setInitialDirectory(first.toFile());
                }
                @Nullable File chosen = chooser.showDialog(stage);
                return chosen == null ? null : chosen.toPath();
            }

            @Override
            public void showFolder(Path folder) throws IOException {
                if (!Desktop.isDesktopSupported()
                        || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                    throw new IOException("no program for folders is known");
                }
                Desktop.getDesktop().open(folder.toFile());
            }
        };
    }
}
