package quotemark.export.programs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Programs of this machine.
final class Installed {
    private Installed() {}

    /// The first that is installed; skips the test if none is.
    static Path program(String... names) {
        Optional<Path> found =
                Stream.of(names)
                        .flatMap(name ->
                                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                        .map(folder -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .findFirst();
        Assumptions.assumeTrue(
                found.isPresent(), "none of these is installed: " + String.join(", ", names));
        return found.orElseThrow();
    }
}
