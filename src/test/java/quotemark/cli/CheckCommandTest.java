package quotemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private final Shell shell = new Shell();
    @TempDir Path folder;

    @Test
    void aLibraryInOrderIsCounted() throws Exception {
        Path library = AnnotatedLibrary.in(folder);

        assertThat(shell.run("check", library))
                .isEqualTo(
                        new Shell.Result(
                                0, "“" + library + "” is in order: 1 article, 3 quotes.\n", ""));
    }

    @Test
    void everyProblemIsALine() throws Exception {
        Path library = AnnotatedLibrary.in(folder);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                var statement = connection.createStatement()) {
            statement.execute("UPDATE raw_file SET bytes = x'00'");
        }

        Shell.Result check = shell.run("check", library);

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.lines()).singleElement().asString().startsWith("The bytes of the file ");
        assertThat(check.err()).isEmpty();
    }

    @Test
    void aFileThatIsNoLibraryIsSaid() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThat(shell.run("check", mine))
                .isEqualTo(
                        new Shell.Result(
                                1,
                                "",
                                "“%s” is not a Quotemark library; choose a *.quotemark file.\n"
                                        .formatted(mine)));
    }
}
