package quotemark.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import quotemark.session.Desk;
import quotemark.session.Preferences;
import quotemark.view.Window;

/// Does the whole job on the sample article by itself, through real key presses in the real window,
/// and leaves the library, pictures and annotated copies in a folder. This is what a machine
/// without a display shows instead of the window, and where the pictures of the README come from.
final class Demonstration {
    private final Path folder;
    private final Path article;
    private final PrintStream out;
    private volatile boolean succeeded;

    Demonstration(Path folder, Path article, PrintStream out) {
        this.folder = folder;
        this.article = article;
        this.out = out;
    }

    Path library() {
        return folder.resolve("demo.quotemark");
    }

    /// Removes what an earlier demonstration left.
    void clear() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    Preferences preferences() {
        var preferences = Preferences.load(folder.resolve("demo.preferences"));
        preferences.set(Preferences.WINDOW_WIDTH, 1000);
        preferences.set(Preferences.WINDOW_HEIGHT, 800);
        // A picture must not show something half faded in.
        preferences.set(Preferences.MOTION, "REDUCED");
        preferences.set(Preferences.READER, "Reader");
        preferences.set(Preferences.EXPORT_FOLDER, folder.toAbsolutePath());
        preferences.set(
                Preferences.EXPORT_FORMATS, "html,md,csv,quotes,claims,claimreview,replies");
        return preferences;
    }

    /// Plays in a thread of its own, then closes the window.
    void play(Window window, Desk desk) {
        Thread.ofPlatform()
                .name("quotemark-demonstration")
                .start(() -> {
                    var keyboard = new Keyboard(window.scene(), desk::isBusy);
                    try {
                        new SampleReading(window, desk, keyboard, folder).play(article);
                        succeeded = true;
                    } finally {
                        keyboard.onWindow(window::close);
                    }
                });
    }

    /// What it left, or that it failed; to be called when the window is closed.
    ///
    /// @return the exit code
    int report() throws IOException {
        if (!succeeded) {
            return 1;
        }
        out.println(
                "There is no display here, so Quotemark did the job by itself, in memory. It"
                        + " left:");
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> out.println("  " + file));
        }
        return 0;
    }
}
