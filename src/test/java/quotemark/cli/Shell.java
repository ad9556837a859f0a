package quotemark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs the command line in this process and keeps what it says. Its streams are of another
/// encoding than UTF-8, as on an old machine.
final class Shell {
    private static final Charset PLATFORM = StandardCharsets.US_ASCII;
    static final Path HARBOUR = Path.of("assets/samples/harbour-bridge.txt");
    static final Path MARKET = Path.of("assets/samples/night-market.html");
    static final Path STADTRAT = Path.of("assets/samples/stadtrat-linie.txt");

    /// The windows that were asked for.
    final List<WindowRequest> windows = new ArrayList<>();

    /// What came of a command.
    record Result(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    Result run(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int code =
                Cli.run(
                        words,
                        new PrintStream(out, false, PLATFORM),
                        new PrintStream(err, false, PLATFORM),
                        this::open);
        return new Result(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    private int open(WindowRequest request) {
        windows.add(request);
        return 0;
    }
}
