package quotemark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Another Java that runs a class of ours or of the tests, drawn into memory.
final class Child {
    private Child() {}

    static ProcessBuilder of(Class<?> main, Object... arguments) {
        var command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "--class-path",
                                classes(),
                                main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command);
    }

    /// Runs it to its end, which has to come soon and be a good one.
    ///
    /// @param errors where the child writes what goes wrong
    /// @return what it printed
    static String said(ProcessBuilder builder, Path errors) throws Exception {
        Process program = builder.redirectError(errors.toFile()).start();
        try {
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).as("%s", Files.readString(errors)).isZero();
            return new String(program.getInputStream().readAllBytes(), UTF_8);
        } finally {
            program.destroyForcibly();
        }
    }

    private static String classes() {
        return Stream.of(
                        System.getProperty("jdk.module.path"),
                        System.getProperty("java.class.path"),
                        Path.of("target", "test-classes").toAbsolutePath().toString())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
