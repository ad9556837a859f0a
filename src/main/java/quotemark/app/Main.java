package quotemark.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Starts Quotemark.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Display.pretend();
        var demonstration =
                new Demonstration(
                        Path.of("target/demo"),
                        Path.of("assets/samples/harbour-bridge.txt"),
                        System.out);
        demonstration.clear();
        new WindowStart(System.err)
                .run(
                        demonstration.library(),
                        List.of(),
                        demonstration.preferences(),
                        demonstration::play);
        System.exit(demonstration.report());
    }
}
