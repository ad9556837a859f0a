package quotemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.export.Exporter;
import quotemark.export.Exporters;
import quotemark.reader.pdf.PrintedPages;

class ExportCommandTest {
    private final Shell shell = new Shell();
    @TempDir Path folder;
    private Path library = Path.of("");
    private Path copies = Path.of("");

    @BeforeEach
    void annotate() throws Exception {
        library = AnnotatedLibrary.in(folder);
        copies = folder.resolve("new/copies");
    }

    @Test
    void everyArticleIsCopiedInEveryFormatAskedFor() {
        shell.run("import", "--library", library, Shell.STADTRAT);

        Shell.Result result =
                shell.run("export", "--library", library, "--format", "md,HTML", "--to", copies);

        Path crime = copies.resolve("Crime fell, city data say.md");
        Path rat = copies.resolve("Der Rat streitet über die neue Linie.md");
        assertThat(result.code()).isZero();
        assertThat(result.lines())
                .containsExactly(
                        rat.toString(),
                        rat.resolveSibling("Der Rat streitet über die neue Linie.html").toString(),
                        crime.toString(),
                        crime.resolveSibling("Crime fell, city data say.html").toString());
        assertThat(crime).content().contains("The figures are wrong");
    }

    @Test
    void whatACopyLeavesOutIsToldOnTheOtherStream() {
        Path file = copies.resolve("Crime fell, city data say.quotes.csv");

        assertThat(shell.run("export", "--library", library, "--format", "quotes", "--to", copies))
                .isEqualTo(
                        new Shell.Result(
                                0,
                                file + "\n",
                                "“" + file + "” leaves out 1 note that is about no quote.\n"));
    }

    @Test
    void onlyTheArticlesThatAreNamedAreCopied() {
        shell.run("import", "--library", library, Shell.STADTRAT);
        Shell.Result result =
                shell.run(
                        "export",
                        "--library",
                        library,
                        "--article",
                        AnnotatedLibrary.ANNOTATIONS.article().id(),
                        "--to",
                        copies);

        assertThat(result)
                .isEqualTo(
                        new Shell.Result(
                                0, copies.resolve("Crime fell, city data say.html") + "\n", ""));
    }

    @Test
    void anUnknownArticleIsSaidAndNothingIsWritten() {
        assertThat(shell.run("export", "--library", library, "--article", "x", "--to", copies))
                .isEqualTo(
                        new Shell.Result(
                                1,
                                "",
                                "There is no article “x” in “%s”; “quotemark list” shows their ids.\n"
                                        .formatted(library)));
        assertThat(copies).doesNotExist();
    }

    @Test
    void theLensAndWhatIsLeftOutAreChosen() {
        Path file = copies.resolve("Crime fell, city data say.html");

        Shell.Result result =
                shell.run(
                        "export",
                        "--library",
                        library,
                        "--lens",
                        "Kinds",
                        "--without",
                        "notes,claims",
                        "--to",
                        copies);

        assertThat(result)
                .isEqualTo(
                        new Shell.Result(
                                0,
                                file + "\n",
                                "“" + file + "” leaves out 1 note, 1 tag, 1 claim.\n"));
        assertThat(file)
                .content()
                .contains("<body class=\"lens-kinds\">")
                .doesNotContain("Compare.", "The crime figures are wrong");
    }

    @Test
    void suggestionsAreInTheCopiesIfTheyAreAskedFor() throws Exception {
        Path own = folder.resolve("own.quotemark");
        shell.run("import", "--library", own, Shell.HARBOUR);
        Shell.Result plain = shell.run("export", "--library", own, "--to", copies);
        assertThat(Path.of(plain.lines().getFirst())).content().doesNotContain("not decided");

        Shell.Result result =
                shell.run(
                        "export",
                        "--library",
                        own,
                        "--with",
                        "Suggestions",
                        "--format",
                        "html,tei",
                        "--to",
                        copies);

        assertThat(result.code()).isZero();
        assertThat(Path.of(result.lines().getFirst()))
                .content()
                .contains("Suggested, not decided: ");
        assertThat(result.err())
                .containsPattern(
                        ".tei.xml” leaves out \\d+ suggestions that nobody has decided on\\.");
    }

    @Test
    void whatCannotBeInCopiesIsWrongUsage() {
        assertThat(shell.run("export", "--library", library, "--with", "guesses", "--to", copies))
                .isEqualTo(
                        new Shell.Result(
                                2,
                                "",
                                """
                                Invalid value for option '--with' (PART): “guesses” is nothing that\
                                 a copy can hold besides; choose from suggestions
                                Try: quotemark export --help
                                """));
    }

    @Test
    void anUnknownLensOrPartIsWrongUsage() {
        assertThat(shell.run("export", "--library", library, "--lens", "red", "--to", copies))
                .isEqualTo(
                        new Shell.Result(
                                2,
                                "",
                                """
                                Invalid value for option '--lens': there is no lens “red”;\
                                 choose from speakers, kinds, claims, cues
                                Try: quotemark export --help
                                """));
        assertThat(shell.run("export", "--library", library, "--without", "text", "--to", copies))
                .isEqualTo(
                        new Shell.Result(
                                2,
                                "",
                                """
                                Invalid value for option '--without' (PART): “text” is no part of a\
                                 copy; choose from notes, claims, evidence
                                Try: quotemark export --help
                                """));
        assertThat(copies).doesNotExist();
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        Shell.Result result =
                shell.run("export", "--library", library, "--format", "wav", "--to", copies);

        assertThat(result)
                .isEqualTo(
                        new Shell.Result(
                                2,
                                "",
                                """
                                Invalid value for option '--format' (FORMAT): there is no format\
                                 “wav”; choose from %s
                                Try: quotemark export --help
                                """
                                        .formatted(
                                                String.join(
                                                        ", ",
                                                        Exporters.all().stream()
                                                                .map(Exporter::format)
                                                                .toList()))));
        assertThat(copies).doesNotExist();
    }

    @Test
    void aFolderThatIsAFileIsSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(shell.run("export", "--library", library, "--to", file))
                .isEqualTo(
                        new Shell.Result(
                                1, "", "“" + file + "” is not a folder: choose another one.\n"));
    }

    @Test
    void aPdfIsCopiedWithItsOwnPagesToo() throws Exception {
        try (var pages = new PrintedPages()) {
            pages.line(60, 80, 24, true, "Council votes to close the bridge");
            pages.column(
                    60, 120, 400, 0, "The council voted on Friday to close the bridge. ".repeat(9));
            Path file = Files.write(folder.resolve("bridge.pdf"), pages.bytes());
            Path other = folder.resolve("other.quotemark");
            shell.run("import", "--library", other, file);

            Shell.Result result =
                    shell.run("export", "--library", other, "--format", "pdf", "--to", copies);

            assertThat(result.code()).isZero();
            assertThat(copies.toFile().list())
                    .containsExactlyInAnyOrder(
                            "Council votes to close the bridge.pdf",
                            "Council votes to close the bridge.original.pdf");
        }
    }
}
