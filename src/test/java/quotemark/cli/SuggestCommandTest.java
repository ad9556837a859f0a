package quotemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {
    private final Shell shell = new Shell();
    @TempDir Path folder;

    @Test
    void jsonHoldsOneQuoteALineInCodePoints() throws Exception {
        Path note =
                Files.writeString(
                        folder.resolve("note.txt"),
                        "🙂 Plans\n\nAda Quill told reporters that the bridge is “safe enough”.\n");

        Shell.Result said = shell.run("suggest", "--language", "en", "--jsonl", note);

        assertThat(said.code()).isZero();
        assertThat(said.err())
                .matches(
                        "1 article, 11 words, in [\\d.]+ seconds: [\\d,]+ articles a second,"
                                + " [\\d,]+ words a second; [\\d,]+ MB"
                                + " of memory\\.\n");
        assertThat(said.lines())
                .singleElement()
                .asString()
                .startsWith(
                        """
                        {"doc":"note","spans":[[34,66]],"quoted":[[53,66]],"kind":"mixed",\
                        "nested":false,"cue":[[19,23]],"source":[[9,18]],"speaker":"Ada Quill",\
                        "speaker_start":9,"speaker_end":18,"confidence":0.9,\
                        """);
    }

    @Test
    void forPeopleItSaysHowSureItIs() throws Exception {
        Path note =
                Files.writeString(
                        folder.resolve("note.txt"), "Plans\n\n“It stays as it is,” Quill said.\n");

        assertThat(shell.run("suggest", note).out())
                .isEqualTo(" 95 %  direct    Quill: “It stays as it is,”\n");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreGoneThrough() throws Exception {
        Path note =
                Files.writeString(folder.resolve("note.txt"), "Plans\n\n“It stays,” she said.\n");

        Shell.Result said = shell.run("suggest", folder.resolve("absent.txt"), note);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("absent.txt");
        assertThat(said.out()).contains("“It stays,”");
    }
}
