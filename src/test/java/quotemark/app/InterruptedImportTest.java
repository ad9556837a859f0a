package quotemark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.library.Library;

/// An import on the command line that is told to stop while it goes on, as Ctrl+C does.
class InterruptedImportTest {
    private static final int FILES = 4_000;

    @TempDir Path folder;

    @Test
    void whatWasAnnouncedIsInALibraryThatIsWhole() throws Exception {
        Path news = Files.createDirectories(folder.resolve("news"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(
                    news.resolve(i + ".txt"), "Report %d\n\nThe ferry left.\n".formatted(i));
        }
        Path file = folder.resolve("test.quotemark");
        Process program = start(news, file);
        while (lines().isEmpty() && !program.waitFor(10, TimeUnit.MILLISECONDS)) {
            // It is still at its first articles.
        }
        program.destroy();
        program.waitFor();

        List<String> announced = lines();
        assertThat(Files.readString(errors())).contains("Cancelled: ");
        assertThat(announced).hasSizeBetween(1, FILES - 1);
        try (Library library = Library.open(file)) {
            assertThat(library.check()).isEmpty();
            assertThat(library.articles()).hasSameSizeAs(announced);
            library.undo();
            assertThat(library.articles()).isEmpty();
        }
    }

    private Process start(Path news, Path file) throws Exception {
        String java = ProcessHandle.current().info().command().orElse("java");
        String classes =
                Stream.of("jdk.module.path", "java.class.path")
                        .map(System::getProperty)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--class-path",
                        classes,
                        Main.class.getName(),
                        "import",
                        "--library",
                        file.toString(),
                        news.toString())
                .redirectOutput(folder.resolve("articles.txt").toFile())
                .redirectError(errors().toFile())
                .start();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("articles.txt"));
    }

    private Path errors() {
        return folder.resolve("errors.txt");
    }
}
