package quotemark.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import quotemark.cli.WindowOpener;
import quotemark.cli.WindowRequest;
import quotemark.session.Desk;
import quotemark.session.Opening;
import quotemark.session.Preferences;
import quotemark.view.Window;

/// Decides what a start without a command comes to: the window; without a display, the
/// demonstration, if one was asked for, or a sentence.
final class Start implements WindowOpener {
    private static final System.Logger LOG = System.getLogger("quotemark");

    private final PrintStream out;
    private final PrintStream err;

    Start(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public int open(WindowRequest request) {
        if (!Display.isMissing()) {
            return show(request);
        }
        @Nullable Path demonstration = request.demonstration();
        if (demonstration == null || request.files().isEmpty()) {
            err.println(
                    "There is no display to show the window on. The commands work without one: quotemark --help");
            return 1;
        }
        return demonstrate(demonstration, request.files().getFirst());
    }

    /// In the window that has the library open already, if there is one.
    private int show(WindowRequest request) {
        var start = new WindowStart(err);
        try {
            DoorPlace place = DoorPlace.of(request.library());
            Optional<Door> first = Door.first(place);
            if (first.isPresent()) {
                try (Door door = first.get()) {
                    return show(start, request, new Reception(door)::open);
                }
            }
            if (Door.hand(place, new HandedFiles(request.files(), request.preview()))) {
                start.abandon();
                out.println("Quotemark has this library open already; its window is in front now.");
                return 0;
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a second start will have its own window: " + e);
        }
        return show(start, request, (_, _) -> {});
    }

    private static int show(
            WindowStart start, WindowRequest request, BiConsumer<Window, Desk> shown) {
        return start.run(
                request.library(),
                opening -> open(opening, request.files(), request.preview()),
                Preferences.load(Preferences.defaultFile()),
                shown);
    }

    static void open(Opening opening, List<Path> files, boolean preview) {
        if (preview) {
            opening.files(files);
        } else {
            opening.atOnce(files);
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
