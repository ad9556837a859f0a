package quotemark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The shell script that starts Quotemark, with JDKs that only say how they were started.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir Path folder;
    private Path script = Path.of("");

    @BeforeEach
    void install() throws IOException {
        script = folder.resolve("a program/bin/quotemark");
        Files.createDirectories(script.getParent());
        Files.copy(Path.of("packaging/bin/quotemark"), script);
    }

    private Path jdk(String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve("jdk " + version));
        Files.writeString(
                jdk.resolve("release"),
                "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' " + version + " \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return jdk;
    }

    private List<String> run(Path home, Path onPath, String... arguments) throws Exception {
        var builder =
                new ProcessBuilder(
                        Stream.concat(Stream.of("sh", script.toString()), Stream.of(arguments))
                                .toList());
        builder.environment()
                .putAll(
                        Map.of(
                                "JAVA_HOME",
                                home.toString(),
                                "PATH",
                                onPath.resolve("bin") + ":/usr/bin:/bin"));
        Process process = builder.redirectErrorStream(true).start();
        try (var output = process.inputReader(UTF_8)) {
            List<String> lines = output.lines().toList();
            assertThat(process.waitFor()).isZero();
            return lines;
        }
    }

    @Test
    void theJavaOfTheEnvironmentComesFirst() throws Exception {
        assertThat(run(jdk("26.0.1"), jdk("25.0.3"))).startsWith("26.0.1");
    }

    @Test
    void aJavaThatIsTooOldIsPassedOver() throws Exception {
        assertThat(run(jdk("17.0.15"), jdk("25"))).startsWith("25");
        assertThat(run(jdk("1.8.0_402"), jdk("26-ea"))).startsWith("26-ea");
        assertThat(run(folder.resolve("nowhere"), jdk("25.0.3"))).startsWith("25.0.3");
    }

    @Test
    void theJavaOnThePathMayBeALink() throws Exception {
        Path links = folder.resolve("links");
        Files.createDirectories(links.resolve("bin"));
        Files.createSymbolicLink(links.resolve("bin/java"), jdk("25.0.3").resolve("bin/java"));

        assertThat(run(folder, links)).startsWith("25.0.3");
    }

    @Test
    void theProgramIsFoundThroughLinks() throws Exception {
        String lib = folder.toRealPath().resolve("a program/lib").toString();
        Path absolute = Files.createSymbolicLink(folder.resolve("one"), script);
        script = Files.createSymbolicLink(folder.resolve("two"), absolute.getFileName());

        assertThat(run(jdk("25.0.3"), folder))
                .containsSequence("--module-path", lib + "/javafx")
                .containsSequence("-cp", lib + "/*");
    }

    @Test
    void argumentsArriveAsTheyWere() throws Exception {
        assertThat(run(jdk("25.0.3"), folder, "read", "two words.txt", "", "*", "“ü”"))
                .endsWith("quotemark.app.Main", "read", "two words.txt", "", "*", "“ü”");
    }
}
