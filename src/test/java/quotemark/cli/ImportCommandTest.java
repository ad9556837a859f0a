package quotemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Article;
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
        assertThat(result)
                .isEqualTo(
                        new Shell.Result(
                                0,
                                """
                                %s  Harbour bridge repairs slip into next year, council hears
                                %s  Night market may stay open until two, mayor says 🏮
                                """
                                        .formatted(harbour.id(), market.id()),
                                ""));
    }

    @Test
    void theFileIsKeptAndTheImportCanBeUndone() throws Exception {
        shell.run("import", "--library", file(), Shell.HARBOUR);

        try (Library library = Library.open(file())) {
            var version = library.load(library.articles().getFirst().article().id()).version();
            assertThat(library.raw(version.raw()).bytes())
                    .isEqualTo(Files.readAllBytes(Shell.HARBOUR));
            assertThat(library.check()).isEmpty();
            assertThat(library.undo().orElseThrow().label()).isEqualTo("Add article");
            assertThat(library.articles()).isEmpty();
        }
    }

    @Test
    void whatIsThereAlreadyIsSaidAndNotAddedAgain() throws Exception {
        shell.run("import", "--library", file(), Shell.HARBOUR);
        Shell.Result again = shell.run("import", "--library", file(), Shell.HARBOUR);

        Article harbour = articles().getFirst();
        assertThat(articles()).containsExactly(harbour);
        assertThat(again)
                .isEqualTo(
                        new Shell.Result(
                                0,
                                harbour.id()
                                        + "  "
                                        + harbour.title()
                                        + " (already in the library)\n",
                                ""));
    }

    @Test
    void theOthersAreImportedWhenSomeCannotBeRead() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path missing = folder.resolve("missing.txt");

        Shell.Result result =
                shell.run("import", "--library", file(), empty, missing, Shell.STADTRAT);

        Article stadtrat = articles().getFirst();
        assertThat(result)
                .isEqualTo(
                        new Shell.Result(
                                1,
                                stadtrat.id() + "  Der Rat streitet über die neue Linie\n",
                                """
                                “empty.txt” is empty; choose a file with text.
                                There is no file “%s”; check its name and folder.
                                """
                                        .formatted(missing)));
        assertThat(articles()).containsExactly(stadtrat);
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
