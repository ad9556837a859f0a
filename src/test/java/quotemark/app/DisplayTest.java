package quotemark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayTest {
    /// Installers are made on machines that have a display, which is not to be used for it.
    @Test
    void isMissingWhereJavaIsToldToDoWithout(@TempDir Path folder) throws Exception {
        ProcessBuilder builder = Child.of(Main.class, "--library", folder.resolve("a.quotemark"));
        builder.environment()
                .putAll(
                        Map.of(
                                "DISPLAY",
                                ":none",
                                "JAVA_TOOL_OPTIONS",
                                "-Djava.awt.headless=true"));
        Process program = builder.redirectErrorStream(true).start();

        String said = new String(program.getInputStream().readAllBytes(), UTF_8);
        assertThat(said).contains("There is no display to show the window on.");
        assertThat(program.waitFor()).isOne();
    }
}
