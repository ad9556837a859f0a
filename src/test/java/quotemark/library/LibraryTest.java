package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Version;
import quotemark.text.Span;

class LibraryTest {
    @TempDir Path folder;

    private final Sample sample = new Sample();

    private Path file() {
        return folder.resolve("made/for it/my library?#%20.quotemark");
    }

    @Test
    void whatWasCommittedIsLoadedAgainAfterClosing() throws Exception {
        try (Library library = Library.openOrCreate(file())) {
            sample.in(library);
            assertThat(library.load(sample.article.id())).isEqualTo(sample.contents());
        }
        assertThat(file()).exists();
        try (Library library = Library.open(file())) {
            assertThat(library.load(sample.article.id())).isEqualTo(sample.contents());
        }
    }

    @Test
    void everyKindOfBlockIsKept() throws Exception {
        try (Library library = Library.openOrCreate(file())) {
            var blocks = new ArrayList<Block>();
            for (Block.Kind kind : Block.Kind.values()) {
                int start = 2 * blocks.size();
                blocks.add(new Block(kind, new Span(start, start + 1)));
            }
            var version =
                    new Version(
                            UUID.randomUUID(),
                            sample.article.id(),
                            1,
                            "a b c d e f ".substring(0, 2 * blocks.size()),
                            blocks,
                            sample.raw.sha256(),
                            Instant.EPOCH);
            library.commit(Sample.create("Add", sample.article, version), sample.raw);
            assertThat(library.load(sample.article.id()).version()).isEqualTo(version);
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void undoReturnsTheInverseThatItApplied() throws Exception {
        try (Library library = Library.openOrCreate(file())) {
            sample.in(library);
        }
        try (Library library = Library.open(file())) {
            assertThat(library.nextUndo().orElseThrow().label()).isEqualTo("Mark all");
            var undone = library.undo().orElseThrow();
            assertThat(undone.inverse().changes()).isEqualTo(sample.marked().changes());
            assertThat(library.load(sample.article.id()).quotes()).isEmpty();
            library.undo();
            assertThat(library.articles()).isEmpty();
            assertThat(library.undo()).isEmpty();
        }
        try (Library library = Library.open(file())) {
            assertThat(library.nextRedo().orElseThrow().label()).isEqualTo("Open article");
            library.redo();
            assertThat(library.redo().orElseThrow().changes()).isEqualTo(sample.marked().changes());
            assertThat(library.load(sample.article.id())).isEqualTo(sample.contents());
            assertThat(library.redo()).isEmpty();
        }
    }

    @Test
    void whatWasUndoneBeforeAnotherEditIsDroppedButKept() throws Exception {
        try (Library library = sample.in(Library.openOrCreate(file()))) {
            library.undo();
            library.commit(Sample.create("Add speaker", sample.ada));
            assertThat(library.nextRedo()).isEmpty();
            assertThat(library.redo()).isEmpty();
            assertThat(library.nextUndo().orElseThrow().label()).isEqualTo("Add speaker");
            assertThat(library.check()).isEmpty();
        }
        try (Plain plain = Plain.open(file())) {
            assertThat(plain.rows("SELECT label, state FROM edit ORDER BY number"))
                    .containsExactly("Open article|DONE", "Mark all|DROPPED", "Add speaker|DONE");
        }
    }

    @Test
    void anArticleThatWasTakenAwayComesBackWithItsMarks() throws Exception {
        try (Library library = sample.in(Library.openOrCreate(file()))) {
            List<Change> away = new ArrayList<>(sample.marked().inverse().changes());
            away.addAll(sample.imported().inverse().changes());
            library.commit(Sample.edit("Remove article", away.toArray(Change[]::new)));
            assertThat(library.articles()).isEmpty();
        }
        try (Library library = Library.open(file())) {
            assertThat(library.check()).isEmpty();
            library.undo();
            assertThat(library.load(sample.article.id())).isEqualTo(sample.contents());
        }
    }

    @Test
    void theListOfArticlesCounts() throws Exception {
        try (Library library = sample.in(Library.openOrCreate(file()))) {
            var newer = new Sample();
            var later =
                    new Article(
                            newer.article.id(),
                            "Later",
                            "",
                            "",
                            "",
                            "en",
                            "",
                            sample.article.added().plusNanos(1));
            library.commit(Sample.create("Open article", later, newer.version), newer.raw);
            library.commit(
                    Sample.replace("Set speaker", sample.nested, sample.nested.withSpeaker(null)));
            assertThat(library.articles())
                    .containsExactly(
                            new ArticleSummary(
                                    later, newer.version.id(), 1, 18, 0, 0, 0, List.of()),
                            new ArticleSummary(
                                    sample.article,
                                    sample.version.id(),
                                    1,
                                    18,
                                    1,
                                    1,
                                    1,
                                    List.of(new ArticleSummary.Share(sample.ada.id(), 3, 6))));
        }
    }

    @Test
    void identicalBytesAreFoundAgain() throws Exception {
        try (Library library = sample.in(Library.openOrCreate(file()))) {
            assertThat(library.articleWithRaw(sample.raw.sha256())).contains(sample.article.id());
            assertThat(library.raw(sample.raw.sha256()).bytes()).isEqualTo(sample.raw.bytes());
            assertThat(library.articleWithRaw("0".repeat(64))).isEmpty();
            assertThatThrownBy(() -> library.raw("0".repeat(64)))
                    .hasMessage("This file is no longer in the library.");
            assertThatThrownBy(() -> library.load(UUID.randomUUID()))
                    .hasMessage("This article is no longer in the library.");
        }
    }

    @Test
    void theReadingPositionIsKeptInCodePointsAndIsNoEdit() throws Exception {
        UUID version = sample.version.id();
        int position = Sample.span("it fell").start();
        try (Library library = sample.in(Library.openOrCreate(file()))) {
            assertThat(library.readingPosition(version)).isEmpty();
            library.keepReadingPosition(version, 3);
            library.keepReadingPosition(version, position);
            assertThat(library.nextUndo().orElseThrow().label()).isEqualTo("Mark all");
        }
        try (Library library = Library.open(file())) {
            assertThat(library.readingPosition(version)).hasValue(position);
        }
        try (Plain plain = Plain.open(file())) {
            assertThat(plain.rows("SELECT position FROM reading_position"))
                    .containsExactly(Integer.toString(Sample.TEXT.codePointCount(0, position)));
        }
    }

    @Test
    void everyKindOfContesterIsKeptInTablesAndLog() throws Exception {
        try (Library library = sample.in(Library.openOrCreate(file()))) {
            for (Contester contester :
                    List.of(
                            new Contester.Unknown(),
                            new Contester.BySpeaker(sample.ada.id()),
                            new Contester.Outside("a reader"))) {
                Claim claim = new Claim(UUID.randomUUID(), "", Claim.Status.MIXED, "", contester);
                library.commit(Sample.create("Add claim", claim));
                assertThat(library.claimsAround(List.of(claim.id())).claims()).contains(claim);
                library.undo();
                assertThat(library.claimsAround(List.of(claim.id())).claims()).isEmpty();
                assertThat(library.redo().orElseThrow().changes())
                        .containsExactly(Change.create(claim));
            }
            assertThat(library.check()).isEmpty();
        }
    }
}
