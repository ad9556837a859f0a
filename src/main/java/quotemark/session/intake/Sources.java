package quotemark.session.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import quotemark.export.exchange.CopyFile;
import quotemark.reader.ArticleReader;
import quotemark.reader.archive.Articles;

/// What there is to import: the files that were named, and of each folder the files that may be
/// articles, also in the folders within.
///
/// @param found in the order in which they were named, those of a folder by name
/// @param passedOver how many files of the folders can be no articles
/// @param problems folders that could not be looked into
public record Sources(List<Source> found, int passedOver, List<Problem> problems) {

    /// These, and then those.
    public Sources and(List<Source> others) {
        var all = new ArrayList<Source>(found);
        all.addAll(others);
        return new Sources(all, passedOver, problems);
    }

    /// Looks into folders, which may take a while.
    public static Sources of(Collection<Path> paths) {
        var found = new ArrayList<Source>();
        var problems = new ArrayList<Problem>();
        int passedOver = 0;
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                var files = FilesWithin.of(path);
                List<String> articles = Articles.among(files.paths());
                articles.forEach(name -> found.add(file(path.resolve(name))));
                passedOver += files.paths().size() - articles.size();
                problems.addAll(files.problems());
            } else {
                found.add(file(path));
            }
        }
        return new Sources(found, passedOver, problems);
    }

    /// A file, whatever it holds.
    public static Source file(Path path) {
        return new Source(
                path.toString(), () -> CopyFiles.at(path), () -> ArticleReader.open(path));
    }

    /// Words from the clipboard.
    public static Source pasted(String words) {
        return new Source(
                "the clipboard",
                () ->
                        Optional.of(
                                new CopyFile(
                                        "pasted", words.getBytes(UTF_8), CopyFile.Siblings.NONE)),
                () -> ArticleReader.pasted(words, null));
    }
}
