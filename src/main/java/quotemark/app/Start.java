package quotemark.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import quotemark.cli.WindowOpener;
import quotemark.cli.WindowRequest;
import quotemark.session.Opening;
import quotemark.session.Preferences;

/// Decides what a start without a command comes to: the window; without a display, the
/// demonstration, if one was asked for, or a sentence.
final class Start implements WindowOpener {
    private final PrintStream out;
    private final PrintStream err;

    Start(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public int open(WindowRequest request) {
        @Nullable Path demonstration = request.demonstration();
        if (!Display.isMissing()) {
            return new WindowStart(err)
                    .run(
                            request.library(),
                            opening -> open(request, opening),
                            Preferences.load(Preferences.defaultFile()),
                            (_, _) -> {});
        }
        if (demonstration == null || request.files().isEmpty()) {
            err.println(
                    "There is no display to show the window on. The commands work without one: quotemark --help");
            return 1;
        }
        return demonstrate(demonstration, request.files().getFirst());
    }

    private static void open(WindowRequest request, Opening opening) {
        if (request.preview()) {
            opening.files(request.files());
        } else {
            opening.atOnce(request.files());
        }
    }

    private int demonstrate(Path folder, Path article) {
        Display.pretend();
        var demonstration = new Demonstration(folder, article, out);
        try {
            demonstration.clear();
            new WindowStart(err)
                    .run(
                            demonstration.library(),
                            _ -> {},
                            demonstration.preferences(),
                            demonstration::play);
            return demonstration.report();
        } catch (IOException e) {
            err.println(
                    "The demonstration could not be written to " + folder + ": " + e.getMessage());
            return 1;
        }
    }
}
