package quotemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.library.Library;

class ListCommandTest {
    private final Shell shell = new Shell();
    @TempDir Path folder;

    @Test
    void theTableEndsWithTheTitle() throws Exception {
        assertThat(shell.run("list", "--library", AnnotatedLibrary.in(folder)))
                .isEqualTo(
                        new Shell.Result(
                                0,
                                """
                                ID                                    DATE         WORDS  QUOTES  UNATTRIBUTED  CONTESTED  PUBLISHER             TITLE
                                00000000-0000-0000-0000-000000000002  2024-03-01      32       3             0          1  Samples               Crime fell, city data say
                                """,
                                ""));
    }

    @Test
    void jsonHasOneObjectALine() throws Exception {
        Path library = AnnotatedLibrary.in(folder);
        shell.run("import", "--library", library, Shell.STADTRAT);

        Shell.Result list = shell.run("list", "--json", "--library", library);

        assertThat(list.code()).isZero();
        assertThat(list.lines())
                .hasSize(2)
                .last()
                .isEqualTo(
                        """
                        {"id":"00000000-0000-0000-0000-000000000002",\
                        "title":"Crime fell, city data say","byline":"","publisher":"Samples",\
                        "date":"2024-03-01","language":"en","url":"https://example.org/crime",\
                        "words":32,"quotes":3,"unattributed":0,"contested":1}\
                        """);
    }

    @Test
    void theNewestArticleIsFirst() {
        Path library = folder.resolve("new.quotemark");
        shell.run("import", "--library", library, Shell.HARBOUR);
        shell.run("import", "--library", library, Shell.MARKET);

        assertThat(shell.run("list", "--library", library).lines())
                .satisfiesExactly(
                        head -> assertThat(head).startsWith("ID "),
                        first -> assertThat(first).endsWith("mayor says 🏮"),
                        second -> assertThat(second).endsWith("council hears"));
    }

    @Test
    void anEmptyLibraryHasNoTable() throws Exception {
        Path library = folder.resolve("empty.quotemark");
        Library.openOrCreate(library).close();

        assertThat(shell.run("list", "--library", library))
                .isEqualTo(new Shell.Result(0, "No articles yet.\n", ""));
        assertThat(shell.run("list", "--json", "--library", library))
                .isEqualTo(new Shell.Result(0, "", ""));
    }

    @Test
    void aLibraryThatIsMissingIsNotMade() {
        Path missing = folder.resolve("missing.quotemark");

        assertThat(shell.run("list", "--library", missing))
                .isEqualTo(new Shell.Result(1, "", "There is no library at “" + missing + "”.\n"));
        assertThat(missing).doesNotExist();
    }
}
