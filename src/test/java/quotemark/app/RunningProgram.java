package quotemark.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import quotemark.session.Desk;
import quotemark.session.Preferences;
import quotemark.view.Window;

/// Opens the way into this package for the benchmark: the program as it starts for its reader.
/// Without a display it is drawn into memory, which copies the whole window for each frame and so
/// takes longer than any screen.
public final class RunningProgram {
    private RunningProgram() {}

    /// Makes JavaFX draw on the display, or into memory where there is none. Must be called before
    /// JavaFX starts, by all that are compared.
    public static void chooseScreen() {
        if (Display.isMissing()) {
            Display.pretend();
        }
    }

    /// Returns when the window is closed and all is written.
    ///
    /// @param shown is called with the window once it shows, on the JavaFX thread
    public static void run(Path library, List<Path> articles, BiConsumer<Window, Desk> shown) {
        chooseScreen();
        var preferences = Preferences.load(library.resolveSibling("preferences"));
        // The memory that may be drawn into is no larger.
        preferences.set(Preferences.WINDOW_WIDTH, 1000);
        preferences.set(Preferences.WINDOW_HEIGHT, 800);
        // Nor is the window to be copied whenever the caret blinks.
        preferences.set(Preferences.MOTION, "REDUCED");
        if (new WindowStart(System.err)
                        .run(library, opening -> opening.atOnce(articles), preferences, shown)
                != 0) {
            throw new IllegalStateException("the window did not start");
        }
    }
}
