package quotemark.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import quotemark.session.Desk;
import quotemark.session.Preferences;
import quotemark.session.SaveState;
import quotemark.text.Span;
import quotemark.view.Window;

/// Opens an article, backs the library up, marks a quote, goes back to the backup, says what there
/// is then, and leaves.
public final class GoingBackReader {
    private final Window window;
    private final Desk desk;
    private boolean marked;

    private GoingBackReader(Window window, Desk desk) {
        this.window = window;
        this.desk = desk;
    }

    /// Reads until it has gone back.
    ///
    /// @param arguments the folder of the library, and an article
    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        var isBack = new AtomicBoolean();
        System.exit(
                new WindowStart(System.err)
                        .run(
                                folder.resolve("a.quotemark"),
                                opening -> opening.atOnce(List.of(Path.of(arguments[1]))),
                                Preferences.load(folder.resolve("preferences")),
                                (window, desk) -> {
                                    var reader = new GoingBackReader(window, desk);
                                    if (isBack.getAndSet(true)) {
                                        reader.leave();
                                    } else {
                                        reader.begin();
                                    }
                                }));
    }

    private void begin() {
        desk.onceAtRest(() -> {
            desk.safekeeping().list().subscribe(this::mark);
            desk.session().saveStateProperty().subscribe(this::goBack);
            desk.safekeeping().backUp();
        });
    }

    private void mark() {
        if (!marked && !desk.safekeeping().list().isEmpty()) {
            marked = true;
            desk.quotes().mark(new Span(10, 40), 10);
        }
    }

    /// To the first backup: another may have been made because the article was added.
    private void goBack(SaveState state) {
        if (marked && state == SaveState.SAVED) {
            desk.safekeeping().goBackTo(desk.safekeeping().list().getLast());
        }
    }

    private void leave() {
        System.out.println("told " + desk.session().messageProperty().get());
        window.close();
    }
}
