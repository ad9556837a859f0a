package quotemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private final Shell shell = new Shell();
    @TempDir Path folder;

    @Test
    void whatIsUnderstoodComesBeforeTheText() {
        Shell.Result read = shell.run("read", Shell.STADTRAT);

        assertThat(read.code()).isZero();
        assertThat(read.err()).isEmpty();
        assertThat(read.out())
                .startsWith(
                        """
                        File:      assets/samples/stadtrat-linie.txt
                        Title:     Der Rat streitet über die neue Linie
                        Byline:    Jonas Wiebrecht
                        Publisher: unknown
                        Date:      2025-11-03
                        Language:  de
                        Address:   unknown

                        """)
                .doesNotContain("\nDer Rat streitet")
                .contains("„Wir reden seit elf Jahren über diese Linie“");
    }

    @Test
    void jsonHoldsTheSameWithOneObjectALine() throws Exception {
        Path note =
                Files.writeString(folder.resolve("note.txt"), "Plans\n\n“It\tstays,” she said.\n");

        Shell.Result read = shell.run("read", "--json", note, Shell.MARKET);

        assertThat(read.code()).isZero();
        assertThat(read.err())
                .matches(
                        "2 pages, [\\d.]+ MB, in [\\d.]+ seconds: [\\d,]+ pages a second,"
                                + " [\\d.]+ MB a second; [\\d,]+ MB of memory\\.\n");
        assertThat(read.lines())
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .isEqualTo(
                                                """
                                                {"file":"%s","title":"Plans","byline":"",\
                                                "publisher":"","date":"","language":"",\
                                                "url":"","text":"“It\\tstays,” she said."}\
                                                """
                                                        .formatted(note)),
                        second ->
                                assertThat(second)
                                        .contains(
                                                "\"title\":\"Night market may stay open until two,"
                                                        + " mayor says 🏮\"",
                                                "\"publisher\":\"The Quay Courier\""));
    }

    @Test
    void eachArticleOfAZipHasItsLine() throws Exception {
        Path zip = folder.resolve("news.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("a.txt", "deep/b.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write((name + "\n\nThe ferry left.\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(shell.run("read", "--json", zip).lines())
                .satisfiesExactly(
                        a -> assertThat(a).startsWith("{\"file\":\"" + zip + "/a.txt\",\"title\""),
                        b -> assertThat(b).startsWith("{\"file\":\"" + zip + "/deep/b.txt\""));
    }

    @Test
    void theOthersAreReadWhenOneCannotBe() throws Exception {
        Path pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7");

        Shell.Result read = shell.run("read", pdf, Shell.HARBOUR);

        assertThat(read.code()).isEqualTo(1);
        assertThat(read.out()).startsWith("File:      assets/samples/harbour-bridge.txt\n");
        assertThat(read.err())
                .isEqualTo(
                        pdf
                                + ": “a.pdf” is a damaged PDF; open it in another program, and print"
                                + " it to a new one.\n");
    }

    @Test
    void anArticleCannotTellTheTerminalWhatToDo() throws Exception {
        Path hostile =
                Files.writeString(
                        folder.resolve("x.txt"), "A title\n\nA \u001B[2Jscreen is gone.\n");

        assertThat(shell.run("read", hostile).out()).doesNotContain("\u001B");
        assertThat(shell.run("read", "--json", hostile).out()).doesNotContain("\u001B");
    }
}
