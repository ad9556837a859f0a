package quotemark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.library.Library;

class CliTest {
    private final Shell shell = new Shell();

    @Test
    void withoutArgumentsTheWindowOpensOnTheReadersOwnLibrary() {
        assertThat(shell.run()).isEqualTo(new Shell.Result(0, "", ""));
        assertThat(shell.windows)
                .containsExactly(new WindowRequest(List.of(), true, Library.defaultFile(), null));
    }

    @Test
    void filesOpenInTheWindow() {
        shell.run(
                "a b.txt",
                "--no-preview",
                "--library",
                "mine.quotemark",
                "--or-demonstrate=demo",
                "ü.html");

        assertThat(shell.windows)
                .containsExactly(
                        new WindowRequest(
                                List.of(Path.of("a b.txt"), Path.of("ü.html")),
                                false,
                                Path.of("mine.quotemark"),
                                Path.of("demo")));
    }

    /// As a desktop opens it.
    @Test
    void aLibraryAmongTheFilesIsTheLibrary() {
        shell.run("a.txt", "folder/theirs.Quotemark");
        shell.run("theirs.quotemark", "--library", "mine.quotemark");

        assertThat(shell.windows)
                .containsExactly(
                        new WindowRequest(
                                List.of(Path.of("a.txt")),
                                true,
                                Path.of("folder/theirs.Quotemark"),
                                null),
                        new WindowRequest(
                                List.of(Path.of("theirs.quotemark")),
                                true,
                                Path.of("mine.quotemark"),
                                null));
    }

    @Test
    void aLibraryIsNoArticle(@TempDir Path folder) throws Exception {
        Path library = folder.resolve("theirs.quotemark");
        Library.openOrCreate(library).close();

        assertThat(shell.run("read", library).err())
                .contains(
                        "“theirs.quotemark” is a library of articles; start Quotemark with it to"
                                + " open it.");
    }

    @Test
    void theWindowsExitCodeIsThePrograms() {
        assertThat(Cli.run(new String[0], System.out, System.err, _ -> 7)).isEqualTo(7);
    }

    @Test
    void aFileNamedLikeACommandIsAFileWhenGivenWithAPath() {
        shell.run("./list");

        assertThat(shell.windows.getFirst().files()).containsExactly(Path.of("./list"));
    }

    @Test
    void aFileMayHaveAnyName() {
        shell.run("@news.txt", "--", "list", "-x");

        assertThat(shell.windows.getFirst().files())
                .containsExactly(Path.of("@news.txt"), Path.of("list"), Path.of("-x"));
    }

    @Test
    void whatStandsBeforeACommandIsNotPassedOver() {
        assertThat(shell.run("--library", "mine.quotemark", "list"))
                .isEqualTo(
                        new Shell.Result(
                                2,
                                "",
                                """
                                “list” is a command and comes first; for a file of that name write\
                                 “./list”.
                                Try: quotemark --help
                                """));
        assertThat(shell.windows).isEmpty();
    }

    @Test
    void theHelpNamesEveryCommandAndHidesWhatIsForTheBuild() {
        Shell.Result help = shell.run("--help");

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .contains("import", "list", "export", "read", "check", "--library", "FILE")
                .doesNotContain("demonstrate", "\u001B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "list", "export", "read", "check"})
    void everyCommandHasHelp(String command) {
        Shell.Result help = shell.run(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Usage: quotemark " + command + " ");
    }

    @Test
    void aProgramThatRunsFromNoJarIsInDevelopment() {
        assertThat(shell.run("--version"))
                .isEqualTo(new Shell.Result(0, "Quotemark development\n", ""));
    }

    @Test
    void wrongUsageIsSaidWithTheWayToHelp() {
        assertThat(shell.run("list", "--jsn"))
                .isEqualTo(
                        new Shell.Result(
                                2, "", "Unknown option: '--jsn'\nTry: quotemark list --help\n"));
        assertThat(shell.run("import"))
                .isEqualTo(
                        new Shell.Result(
                                2,
                                "",
                                """
                                Missing required parameter: 'PATH|ADDRESS'
                                Try: quotemark import --help
                                """));
    }

    @Test
    void aMistakeOfOursIsOneSentenceWithACodeAndTheReport() {
        var err = new ByteArrayOutputStream();

        int code =
                Cli.run(
                        new String[0],
                        System.out,
                        new PrintStream(err),
                        _ -> {
                            throw new IllegalStateException("no tea");
                        });

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .matches(
                        "Something went wrong that Quotemark did not foresee \\(error Q-[0-9A-F]{6}\\);"
                                + " what was saved is safe, and “.+Q-[0-9A-F]{6}\\.txt” tells more, .+\\.\n")
                .doesNotContain("tea");
    }
}
