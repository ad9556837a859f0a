package quotemark.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Quote;
import quotemark.session.Desk;
import quotemark.session.Preferences;
import quotemark.session.SaveState;
import quotemark.text.Span;
import quotemark.view.Window;

/// Starts the program and marks quotes in it until it is killed, one act after the other. Says what
/// it has done once the window says that it is saved.
public final class TirelessReader {
    private final Window window;
    private final Desk desk;
    private final Random random;
    private boolean reading;
    private int turn;

    private TirelessReader(Window window, Desk desk, Random random) {
        this.window = window;
        this.desk = desk;
        this.random = random;
    }

    /// Reads until it is killed.
    ///
    /// @param arguments the folder of the library, an article, and a seed
    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        var random = new Random(Long.parseLong(arguments[2]));
        new WindowStart(System.err)
                .run(
                        folder.resolve("killed.quotemark"),
                        opening -> opening.atOnce(List.of(Path.of(arguments[1]))),
                        Preferences.load(folder.resolve("preferences")),
                        (window, desk) -> new TirelessReader(window, desk, random).begin());
    }

    private void begin() {
        desk.session().saveStateProperty().subscribe(state -> saved(state));
        desk.session()
                .annotationsProperty()
                .subscribe((Consumer<@Nullable Annotations>) this::read);
    }

    private void read(@Nullable Annotations now) {
        if (now != null && !reading) {
            reading = true;
            Platform.runLater(this::act);
        }
    }

    private void act() {
        switch (turn++ % 3) {
            case 0 -> mark();
            case 1 -> desk.speakers().assignNew("Speaker " + random.nextInt(1_000_000));
            default -> desk.claims().flag(null);
        }
        if (desk.session().saveStateProperty().get() == SaveState.SAVED) {
            Platform.runLater(this::act); // These words were marked already.
        }
    }

    private void mark() {
        int length = desk.session().annotations().orElseThrow().text().length();
        int start = random.nextInt(length - 100);
        desk.quotes().mark(new Span(start, start + 20 + random.nextInt(80)), start);
    }

    private void saved(SaveState state) {
        if (state == SaveState.SAVED && turn > 0) {
            Platform.runLater(() -> {
                say();
                act();
            });
        }
    }

    private void say() {
        var shown = (Labeled) window.scene().lookup("#save-state");
        if (shown.getText().equals("Saved")) {
            Quote quote = desk.session().currentQuote().orElseThrow();
            String claim =
                    desk.session().currentClaim().map(Claim::id).map(String::valueOf).orElse("-");
            System.out.println(
                    "saved "
                            + quote.id()
                            + " "
                            + (quote.speaker() == null ? "-" : quote.speaker())
                            + " "
                            + claim);
        }
    }
}
