package quotemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Article;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.Quote;
import quotemark.fetch.Site;
import quotemark.library.ArticleSummary;
import quotemark.library.Library;

class ImportCommandTest {
    private final Shell shell = new Shell();
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("new/library.quotemark");
    }

    private List<Article> articles() throws Exception {
        try (Library library = Library.open(file())) {
            return library.articles().stream().map(ArticleSummary::article).toList();
        }
    }

    @Test
    void eachFileBecomesAnArticleOfALibraryThatIsMade() throws Exception {
        Shell.Result result = shell.run("import", "--library", file(), Shell.HARBOUR, Shell.MARKET);

        Article market = articles().get(0);
        Article harbour = articles().get(1);
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .isEqualTo(
                        """
                        %s  Harbour bridge repairs slip into next year, council hears
                        %s  Night market may stay open until two, mayor says 🏮
                        """
                                .formatted(harbour.id(), market.id()));
        assertThat(result.err())
                .matches("2 articles added\\. [\\d.]+ seconds, [\\d,]+ articles a second\\.\n");
    }

    @Test
    void theFileIsKeptAndTheImportCanBeUndone() throws Exception {
        shell.run("import", "--library", file(), Shell.HARBOUR);

        try (Library library = Library.open(file())) {
            var version = library.load(library.articles().getFirst().article().id()).version();
            assertThat(library.raw(version.raw()).bytes())
                    .isEqualTo(Files.readAllBytes(Shell.HARBOUR));
            assertThat(library.check()).isEmpty();
            assertThat(library.undo().orElseThrow().label()).isEqualTo("Import articles");
            assertThat(library.articles()).isEmpty();
        }
    }

    @Test
    void whatIsThereAlreadyIsSaidAndNotAddedAgain() throws Exception {
        shell.run("import", "--library", file(), Shell.HARBOUR);
        Shell.Result again = shell.run("import", "--library", file(), Shell.HARBOUR);

        Article harbour = articles().getFirst();
        assertThat(articles()).containsExactly(harbour);
        assertThat(again.code()).isZero();
        assertThat(again.out())
                .isEqualTo(
                        "%s  %s (already in the library)\n".formatted(harbour.id(), Shell.HARBOUR));
        assertThat(again.err()).startsWith("0 articles added, 1 already there. ");
    }

    @Test
    void theOthersAreImportedWhenSomeCannotBeRead() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path missing = folder.resolve("missing.txt");

        Shell.Result result =
                shell.run("import", "--library", file(), empty, missing, Shell.STADTRAT);

        Article stadtrat = articles().getFirst();
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .isEqualTo(stadtrat.id() + "  Der Rat streitet über die neue Linie\n");
        assertThat(result.err())
                .startsWith(
                        """
                        %s: “empty.txt” is empty; choose a file with text.
                        There is no file “%s”; check its name and folder.
                        1 article added, 2 not readable.\
                        """
                                .formatted(empty, missing));
        assertThat(articles()).containsExactly(stadtrat);
    }

    @Test
    void foldersAndPagesOfTheWebAreImportedToo() throws Exception {
        Path news = folder.resolve("news");
        Path deep = Files.createDirectories(news.resolve("deep"));
        Files.writeString(deep.resolve("ferry.md"), "# The ferry\n\nIt left at noon, she said.\n");
        try (Site site = Site.open()) {
            site.html(
                    "/", "<html><body><h1>The tunnel</h1><p>It opens, she said.</p></body></html>");
            String page = site.address("/");

            Shell.Result refused = shell.run("import", "--library", file(), page);
            Shell.Result result =
                    shell.run("import", "--library", file(), "--local-network", page, news);

            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err()).startsWith(page + ": localhost is in the local network");
            assertThat(result.code()).isZero();
        }
        assertThat(articles())
                .extracting(Article::title)
                .containsExactlyInAnyOrder("The ferry", "The tunnel");
    }

    @Test
    void aColleaguesCopyIsMergedAndToldThingByThing() throws Exception {
        Path theirs = AnnotatedLibrary.in(folder);
        Path copies = folder.resolve("copies");
        shell.run("export", "--library", theirs, "--format", "jsonld", "--to", copies);
        UUID article = AnnotatedLibrary.ANNOTATIONS.article().id();

        Shell.Result first = shell.run("import", "--library", file(), copies);
        Shell.Result again = shell.run("import", "--library", file(), copies);

        assertThat(first.code()).isZero();
        assertThat(first.out()).matches(article + "  .* \\(annotated copy: \\d+ new\\)\n");
        assertThat(again.out()).contains(article + "  ").contains("(already in the library)");
        try (Library library = Library.open(file())) {
            Quote quote = library.load(article).quotes().getFirst();
            var edit = List.of(Change.replace(quote, quote.withSpeaker(null)));
            library.commit(new Edit(UUID.randomUUID(), "Act", Instant.EPOCH, "Eve", null, edit));
        }
        Shell.Result back =
                shell.run("export", "--library", file(), "--format", "jsonld", "--to", copies);
        Shell.Result merged = shell.run("import", "--library", theirs, copies);

        assertThat(back.code()).isZero();
        assertThat(merged.code()).isZero();
        assertThat(merged.out())
                .containsSubsequence(
                        "(annotated copy: 1 changed)",
                        "Changed by the copy:",
                        "Quote “",
                        "speaker was ",
                        ", is now none");
        assertThat(merged.err()).startsWith("1 copy merged (1 changed). ");
        try (Library library = Library.open(theirs)) {
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoLibraryIsLeftAlone() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThat(shell.run("import", "--library", mine, Shell.HARBOUR))
                .isEqualTo(
                        new Shell.Result(
                                1,
                                "",
                                "“%s” is not a Quotemark library; choose a *.quotemark file.\n"
                                        .formatted(mine)));
        assertThat(mine).hasContent("mine");
    }
}
