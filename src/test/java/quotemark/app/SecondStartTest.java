package quotemark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import quotemark.library.Library;
import quotemark.library.LibraryException;

/// The whole program twice, drawn into memory.
class SecondStartTest {
    private static final Path SAMPLES = Path.of("assets/samples");

    @TempDir Path folder;

    private Process start(String article) throws IOException {
        ProcessBuilder builder =
                Child.of(
                        Main.class,
                        "--library",
                        folder.resolve("a.quotemark"),
                        "--no-preview",
                        SAMPLES.resolve(article));
        builder.environment()
                .putAll(
                        Map.of(
                                // A display is asked for, but not used.
                                "DISPLAY",
                                ":none",
                                "XDG_RUNTIME_DIR",
                                folder.toString(),
                                "XDG_CONFIG_HOME",
                                folder.toString()));
        return builder.redirectErrorStream(true).start();
    }

    private List<String> titles() throws LibraryException {
        try (Library library = Library.open(folder.resolve("a.quotemark"))) {
            return library.articles().stream().map(one -> one.article().title()).toList();
        }
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void opensItsFilesInTheFirstWindowAndEnds() throws Exception {
        Process first = start("harbour-bridge.txt");
        try {
            DoorPlace place =
                    DoorPlace.in(folder.resolve("quotemark"), folder.resolve("a.quotemark"));
            while (first.isAlive() && !Files.exists(place.socket())) {
                Thread.onSpinWait();
            }
            Process second = start("night-market.html");

            String said = new String(second.getInputStream().readAllBytes(), UTF_8);
            assertThat(said)
                    .contains(
                            "Quotemark has this library open already; its window is in front now.");
            assertThat(second.waitFor()).isZero();
            while (first.isAlive() && titles().size() < 2) {
                Thread.onSpinWait();
            }
            assertThat(titles()).anyMatch(title -> title.startsWith("Night market"));
        } finally {
            first.destroyForcibly().waitFor();
        }
    }
}
