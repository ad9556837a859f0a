package quotemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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

                        Der Rat streitet über die neue Linie
                        """)
                .contains("„Wir reden seit elf Jahren über diese Linie“");
    }

    @Test
    void jsonHoldsTheSameWithOneObjectALine() throws Exception {
        Path note =
                Files.writeString(folder.resolve("note.txt"), "Plans\n\n“It\tstays,” she said.\n");

        Shell.Result read = shell.run("read", "--json", note, Shell.MARKET);

        assertThat(read.code()).isZero();
        assertThat(read.lines())
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .isEqualTo(
                                                """
                                                {"file":"%s","title":"Plans","byline":"",\
                                                "publisher":"","date":"","language":"",\
                                                "url":"","text":"Plans\\n\\n“It\\tstays,” she said."}\
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
    void theOthersAreReadWhenOneCannotBe() throws Exception {
        Path pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7");

        Shell.Result read = shell.run("read", pdf, Shell.HARBOUR);

        assertThat(read.code()).isEqualTo(1);
        assertThat(read.out()).startsWith("File:      assets/samples/harbour-bridge.txt\n");
        assertThat(read.err())
                .isEqualTo(
                        "“a.pdf” is a damaged PDF; open it in another program, and print it to a new one.\n");
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
