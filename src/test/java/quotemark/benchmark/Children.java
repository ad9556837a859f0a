package quotemark.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Starts processes as the program's launcher does: JavaFX as modules, the rest on the class path.
final class Children {
    private static final long PATIENCE_IN_SECONDS = 300;

    private Children() {}

    /// Runs a class in a fresh process, and adds what it reports.
    static void run(Reported into, Class<?> main, List<String> arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--module-path", classPath(true)));
        command.addAll(List.of("--add-modules", "javafx.controls"));
        command.addAll(List.of("-cp", classPath(false)));
        command.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add(main.getName());
        command.addAll(arguments);
        run(into, command);
    }

    /// The same for a window, which is told when its process was started.
    static void run(Reported into, Class<?> main, Prepared prepared, String... wanted)
            throws IOException, InterruptedException {
        var arguments = new ArrayList<String>();
        arguments.add(Instant.now().toString());
        arguments.add(prepared.library().toString());
        arguments.add(prepared.article().toString());
        arguments.addAll(List.of(wanted));
        run(into, main, arguments);
    }

    private static void run(Reported into, List<String> command)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        // One that stands still must not hold up the rest.
        process.onExit()
                .orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)
                .exceptionally(_ -> process.destroyForcibly());
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            into.read(lines.lines());
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
    }

    private static String classPath(boolean javafx) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> isJavafx(entry) == javafx)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isJavafx(String entry) {
        return Path.of(entry).getFileName().toString().startsWith("javafx-");
    }
}
