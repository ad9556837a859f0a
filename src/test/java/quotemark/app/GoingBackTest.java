package quotemark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.library.Library;

/// The running program goes back to a backup, and opens again.
class GoingBackTest {
    @TempDir Path folder;

    @Test
    void theWindowOpensAgainOverTheBackupAndWhatWasThereIsKept() throws Exception {
        String said =
                Child.said(
                        Child.of(
                                GoingBackReader.class, folder, "assets/samples/harbour-bridge.txt"),
                        folder.resolve("errors.txt"));

        assertThat(said).contains("This is the backup. The library as it was before is now “");
        assertThat(quotes(folder.resolve("a.quotemark"))).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            Path kept =
                    files.filter(f -> f.getFileName().toString().startsWith("a before "))
                            .findFirst()
                            .orElseThrow();
            assertThat(quotes(kept)).isEqualTo(1);
        }
    }

    private static int quotes(Path library) throws Exception {
        try (Library open = Library.open(library)) {
            assertThat(open.check()).isEmpty();
            return open.articles().getFirst().quotes();
        }
    }
}
