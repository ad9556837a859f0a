package quotemark.session.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.fetch.Address;
import quotemark.fetch.Fetcher;
import quotemark.fetch.Limits;
import quotemark.fetch.Reach;
import quotemark.fetch.Site;
import quotemark.library.Library;
import quotemark.library.LibraryException;

/// Imports of many into a real library.
class IntakeTest {
    @TempDir Path folder;

    private Library library;

    @BeforeEach
    void openLibrary() throws LibraryException {
        library = Library.openOrCreate(folder.resolve("test.quotemark"));
    }

    @AfterEach
    void closeLibrary() throws LibraryException {
        library.close();
    }

    private Report take(Path... paths) throws LibraryException {
        return take(new Watcher() {}, paths);
    }

    private Report take(Watcher watcher, Path... paths) throws LibraryException {
        return new Intake(library, "Reader", watcher).take(Sources.of(List.of(paths)));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path many(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            write("many/%04d.txt".formatted(i), "Report %d\n\nThe ferry left.\n".formatted(i));
        }
        return folder.resolve("many");
    }

    private List<String> titles() throws LibraryException {
        return library.articles().stream().map(one -> one.article().title()).sorted().toList();
    }

    @Test
    void aFolderIsImportedWithTheFoldersInItWithoutWhatIsNoArticle() throws Exception {
        write("news/a.txt", "First\n\nThe ferry left.\n");
        write("news/deep/er/b.md", "# Second\n\nIt came back.\n");
        write("news/.hidden.txt", "Hidden\n\nNobody saw it.\n");
        write(
                "news/page.html",
                "<html><body><h1>Third</h1><p>It rained, she said.</p></body></html>");
        write("news/page_files/frame.html", "<html><body><p>Advertisement</p></body></html>");

        Report report = take(folder.resolve("news"));

        assertThat(titles()).containsExactly("First", "Second", "Third");
        assertThat(report.sentence()).isEqualTo("3 articles added, 2 passed over as no articles.");
        assertThat(report.problems()).isEmpty();
        assertThat(library.check()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldWithItsPathAndTheOthersAreImported() throws Exception {
        Path good = write("news/a.txt", "First\n\nThe ferry left.\n");
        Path empty = write("news/empty.txt", "");
        Path gone = folder.resolve("gone.txt");

        Report report = take(good, empty, gone);

        assertThat(titles()).containsExactly("First");
        assertThat(report.written())
                .isEqualTo(
                        """
                        1 article added, 2 not readable.
                        %s\t“empty.txt” is empty; choose a file with text.
                        %s\tThere is no file “%s”; check its name and folder.
                        """
                                .formatted(empty, gone, gone));
    }

    @Test
    void identicalBytesAreCountedOnceWhetherTheyAreThereOrComeTwice() throws Exception {
        Path first = write("a.txt", "First\n\nThe ferry left.\n");
        Path again = write("b.txt", "First\n\nThe ferry left.\n");
        assertThat(take(first, again).sentence()).isEqualTo("1 article added, 1 already there.");
        Report report = take(again);
        assertThat(report.sentence()).isEqualTo("0 articles added, 1 already there.");
        assertThat(report.last()).isEqualTo(library.articles().getFirst().article().id());
    }

    @Test
    void theFilesOfAZipAreImportedEachByItself() throws Exception {
        Path zip = folder.resolve("news.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("a.txt", "deep/b.txt", "broken.txt")) {
                out.putNextEntry(new ZipEntry(name));
                String text = name.equals("broken.txt") ? "" : name + "\n\nThe ferry left.\n";
                out.write(text.getBytes(UTF_8));
            }
        }
        var told = new ArrayList<String>();
        Report report =
                take(
                        new Watcher() {
                            @Override
                            public void at(int number, int total, Source source) {
                                told.add(number + " of " + total + " " + source.shortName());
                            }
                        },
                        zip);

        assertThat(titles()).containsExactly("a.txt", "deep/b.txt");
        assertThat(report.problems())
                .containsExactly(
                        new Problem(
                                zip + "/broken.txt",
                                "“broken.txt” is empty; choose a file with text."));
        assertThat(told)
                .containsExactly(
                        "1 of 1 news.zip", "2 of 4 a.txt", "3 of 4 b.txt", "4 of 4 broken.txt");
    }

    @Test
    void aWholeImportIsOneUndoAndOneRedo() throws Exception {
        Report report = take(many(150));
        assertThat(report.added()).isEqualTo(150);
        assertThat(library.check()).isEmpty();

        assertThat(library.undo().orElseThrow().label()).isEqualTo("Import articles");
        assertThat(library.articles()).isEmpty();
        assertThat(library.nextUndo()).isEmpty();
        assertThat(library.check()).isEmpty();

        library.redo();
        assertThat(library.articles()).hasSize(150);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void anInterruptionLeavesWhatWasReadAndNothingElse() throws Exception {
        Report report = take(atTheHundredth(Thread.currentThread()::interrupt), many(150));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(report.ending()).isEqualTo(Report.Ending.CANCELLED);
        assertThat(report.added()).isBetween(99, 100);
        assertThat(report.sentence())
                .isEqualTo("Cancelled: %d articles added.".formatted(report.added()));
        assertThat(report.problems()).isEmpty();
        assertThat(library.articles()).hasSize(report.added());
        assertThat(library.check()).isEmpty();
        // The rest comes when it is asked for again.
        assertThat(take(folder.resolve("many")).sentence())
                .isEqualTo(
                        "%d articles added, %d already there."
                                .formatted(150 - report.added(), report.added()));
    }

    @Test
    void anImportThatIsUndoneWhileItGoesOnStopsAndLeavesNothing() throws Exception {
        Report report = take(atTheHundredth(this::undo), many(150));

        assertThat(report.ending()).isEqualTo(Report.Ending.TAKEN_BACK);
        assertThat(library.articles()).isEmpty();
        assertThat(library.check()).isEmpty();
    }

    private static Watcher atTheHundredth(Runnable act) {
        return new Watcher() {
            @Override
            public void at(int number, int total, Source source) {
                if (number == 100) {
                    act.run();
                }
            }
        };
    }

    private void undo() {
        try {
            library.undo();
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void pagesOfTheWebAreSourcesLikeAnyOther() throws Exception {
        try (Site site = Site.open()) {
            site.html(
                    "/bridge",
                    "<html><body><h1>The bridge</h1><p>It stays closed, she said.</p></body></html>");
            var web = new Web(new Fetcher(Limits.USUAL, Reach.LOCAL_NETWORK_TOO));
            Address good = Address.of(site.address("/bridge")).orElseThrow();
            Address bad = Address.of(site.address("/gone")).orElseThrow();
            var sources = new Sources(List.of(web.source(good), web.source(bad)), 0, List.of());

            Report report = new Intake(library, "Reader", new Watcher() {}).take(sources);

            var article = library.articles().getFirst().article();
            assertThat(article.title()).isEqualTo("The bridge");
            assertThat(article.address()).isEqualTo(site.address("/bridge"));
            assertThat(report.problems())
                    .containsExactly(
                            new Problem(
                                    site.address("/gone"),
                                    "localhost has no such page (404); check the address."));
        }
    }
}
