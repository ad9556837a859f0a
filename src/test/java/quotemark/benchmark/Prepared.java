package quotemark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.Entity;
import quotemark.annotation.Version;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.reader.ArticleReader;
import quotemark.reader.ReadArticle;
import quotemark.reader.UnreadableException;

/// A library with one article in it, and the file that the article was read from.
record Prepared(Path library, Path article) {

    /// Makes both in a folder of their own.
    ///
    /// @param marks how many of the article's quotations are marked already
    static Prepared in(Path folder, String text, int marks)
            throws IOException, UnreadableException, LibraryException {
        Files.createDirectories(folder);
        var prepared =
                new Prepared(folder.resolve("library.quotemark"), folder.resolve("article.txt"));
        Files.writeString(prepared.article(), text);
        ReadArticle read = ArticleReader.read(prepared.article()).article();
        try (Library library = Library.openOrCreate(prepared.library())) {
            Stream<Entity> added = Stream.of(read.article(), read.version());
            library.commit(edit(null, added.map(Change::create).toList()), read.raw());
            if (marks > 0) {
                library.commit(edit(read.version(), marks(read.version(), marks)));
            }
        }
        return prepared;
    }

    private static List<Change> marks(Version version, int count) {
        var changes = new ArrayList<Change>();
        GeneratedMarks.of(version, count).forEach(entity -> changes.add(Change.create(entity)));
        return changes;
    }

    private static Edit edit(@Nullable Version version, List<Change> changes) {
        @Nullable UUID open = version == null ? null : version.id();
        return new Edit(UUID.randomUUID(), "Prepare", Instant.EPOCH, "", open, changes);
    }
}
