package quotemark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Block;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.Entity;
import quotemark.annotation.GoldenExample;
import quotemark.annotation.Note;
import quotemark.annotation.RawFile;
import quotemark.annotation.Version;
import quotemark.library.Library;
import quotemark.text.Span;

/// A library that holds the golden example, with a note and a tag on it.
final class AnnotatedLibrary {
    static final Annotations ANNOTATIONS = new GoldenExample().annotations();
    private static final RawFile RAW =
            RawFile.of("crime.txt", "text/plain", GoldenExample.TEXT.getBytes(UTF_8));

    private AnnotatedLibrary() {}

    static Path in(Path folder) throws Exception {
        Path file = folder.resolve("annotated.quotemark");
        List<Change> changes = entities().map(Change::create).toList();
        try (Library library = Library.openOrCreate(file)) {
            library.commit(
                    new Edit(UUID.randomUUID(), "Mark", Instant.EPOCH, "Eve", null, changes), RAW);
        }
        return file;
    }

    private static Stream<Entity> entities() {
        Version version = ANNOTATIONS.version();
        return Stream.of(
                        List.of(ANNOTATIONS.article(), complete(version)),
                        ANNOTATIONS.speakers(),
                        ANNOTATIONS.quotes(),
                        ANNOTATIONS.claims(),
                        ANNOTATIONS.occurrences(),
                        ANNOTATIONS.tags(),
                        List.of(new Note(UUID.randomUUID(), version.id(), null, null, "Compare.")))
                .flatMap(List::stream);
    }

    /// As a reader makes it.
    private static Version complete(Version version) {
        return new Version(
                version.id(),
                version.article(),
                version.number(),
                version.text(),
                blocks(version.text()),
                RAW.sha256(),
                version.read());
    }

    private static List<Block> blocks(String text) {
        int line = text.indexOf('\n');
        return List.of(
                new Block(Block.Kind.HEADLINE, new Span(0, line)),
                new Block(Block.Kind.PARAGRAPH, new Span(line + 1, text.length() - 1)));
    }
}
