package quotemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {
    private final Shell shell = new Shell();
    @TempDir Path folder;

    @Test
    void aBackupIsMadeListedAndGoneBackTo() throws Exception {
        Path library = AnnotatedLibrary.in(folder);
        Shell.Result made = shell.run("backup", library);
        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("-backups").endsWith("”: 1 article, 3 quotes\n");

        shell.run("import", "--library", library, Shell.MARKET);
        assertThat(shell.run("restore", library, "--list").lines())
                .singleElement()
                .asString()
                .endsWith("1 article, 3 quotes");
        Shell.Result restored = shell.run("restore", library);

        assertThat(restored.code()).isZero();
        assertThat(restored.lines()).hasSize(2);
        assertThat(restored.out()).contains("is as it was in", "What was there is now");
        // A heading, and an article.
        assertThat(shell.run("list", "--library", library).lines()).hasSize(2);
    }

    @Test
    void aCopyGoesWhereItIsSent() throws Exception {
        Path library = AnnotatedLibrary.in(folder);
        Path copy = folder.resolve("copy.quotemark");
        assertThat(shell.run("backup", library, "--to", copy).out())
                .isEqualTo("“" + copy + "”: 1 article, 3 quotes\n");
        assertThat(shell.run("check", copy).code()).isZero();
        assertThat(shell.run("backup", library, "--to", copy).err()).contains("is there already");
    }

    @Test
    void withoutABackupThereIsNothingToGoBackTo() throws Exception {
        Path library = AnnotatedLibrary.in(folder);
        Shell.Result restored = shell.run("restore", library);
        assertThat(restored.code()).isEqualTo(1);
        assertThat(restored.err()).startsWith("There is no backup in “");
        assertThat(shell.run("restore", library, "--from", folder.resolve("nowhere")).err())
                .startsWith("There is no library at “");
    }

    @Test
    void aDamagedLibraryIsSaid() throws Exception {
        Path library = Files.writeString(folder.resolve("l.quotemark"), "no library");
        assertThat(shell.run("backup", library).err()).contains("is not a Quotemark library");
    }
}
