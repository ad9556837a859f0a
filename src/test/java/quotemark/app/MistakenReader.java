package quotemark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import quotemark.session.Desk;
import quotemark.session.Message;
import quotemark.session.Preferences;
import quotemark.text.Span;
import quotemark.view.Window;

/// Opens an article, meets a mistake of the program, leaves a picture of what the window says of
/// it, marks a quote all the same, and leaves.
public final class MistakenReader {
    private final Window window;
    private final Desk desk;
    private final Path picture;

    private MistakenReader(Window window, Desk desk, Path picture) {
        this.window = window;
        this.desk = desk;
        this.picture = picture;
    }

    /// Reads until the quote is saved.
    ///
    /// @param arguments the folder of the library, an article, and where the picture goes
    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        var preferences = Preferences.load(folder.resolve("preferences"));
        preferences.set(Preferences.WINDOW_WIDTH, 1000);
        preferences.set(Preferences.WINDOW_HEIGHT, 640);
        preferences.set(Preferences.MOTION, "REDUCED");
        System.exit(
                new WindowStart(System.err)
                        .run(
                                folder.resolve("a.quotemark"),
                                opening -> opening.atOnce(List.of(Path.of(arguments[1]))),
                                preferences,
                                (window, desk) ->
                                        new MistakenReader(window, desk, Path.of(arguments[2]))
                                                .begin()));
    }

    private void begin() {
        desk.onceAtRest(() -> {
            desk.session().messageProperty().subscribe(this::read);
            Platform.runLater(() -> {
                throw new IllegalStateException("a mistake");
            });
        });
    }

    private void read(@Nullable Message message) {
        if (message != null && message.kind() == Message.Kind.PROBLEM) {
            System.out.println("told " + message.sentence());
            Platform.runLater(this::goOn);
        }
    }

    private void goOn() {
        try {
            Files.createDirectories(picture.toAbsolutePath().getParent());
            Picture.write(window.scene().snapshot(null), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        desk.quotes().mark(new Span(10, 40), 10);
        desk.onceAtRest(window::close);
    }
}
