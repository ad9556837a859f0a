package quotemark.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Quote;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.session.Background;
import quotemark.session.Desk;
import quotemark.session.Preferences;
import quotemark.session.SaveState;
import quotemark.text.Span;
import quotemark.view.Window;

/// Starts the program and marks quotes in it until it is killed, one act after the other. Says what
/// it has done once it is told that this is saved: by the window, or, without one, by the session.
public final class TirelessReader {
    private final Desk desk;
    private final BooleanSupplier showsSaved;
    private final Executor later;
    private final Random random;
    private boolean reading;
    private int turn;

    /// @param showsSaved whether the reader is told that all is saved
    /// @param later does something on the thread of the desk
    private TirelessReader(Desk desk, BooleanSupplier showsSaved, Executor later, Random random) {
        this.desk = desk;
        this.showsSaved = showsSaved;
        this.later = later;
        this.random = random;
    }

    /// Reads until it is killed.
    ///
    /// @param arguments the folder of the library, an article, a seed, and whether there is a
    ///   window
    public static void main(String[] arguments) throws LibraryException {
        Path library = Path.of(arguments[0]).resolve("killed.quotemark");
        List<Path> articles = List.of(Path.of(arguments[1]));
        var random = new Random(Long.parseLong(arguments[2]));
        if (Boolean.parseBoolean(arguments[3])) {
            inWindow(library, articles, random);
        } else {
            withoutWindow(library, articles, random);
        }
    }

    private static void inWindow(Path library, List<Path> articles, Random random) {
        new WindowStart(System.err)
                .run(
                        library,
                        opening -> opening.atOnce(articles),
                        Preferences.load(library.resolveSibling("preferences")),
                        (window, desk) ->
                                new TirelessReader(
                                                desk,
                                                () -> saved(window),
                                                Platform::runLater,
                                                random)
                                        .begin());
    }

    private static boolean saved(Window window) {
        return ((Labeled) window.scene().lookup("#save-state")).getText().equals("Saved");
    }

    /// One thread stands for that of the window.
    private static void withoutWindow(Path library, List<Path> articles, Random random)
            throws LibraryException {
        Executor loop = Executors.newSingleThreadExecutor();
        Desk desk =
                Desk.of(
                        Library.openOrCreate(library),
                        Background.thread("library", loop),
                        Background.thread("files", loop),
                        "Reader");
        loop.execute(() -> {
            new TirelessReader(desk, () -> true, loop, random).begin();
            desk.opening().atOnce(articles);
        });
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
            later.execute(this::act);
        }
    }

    private void act() {
        switch (turn++ % 3) {
            case 0 -> mark();
            case 1 -> desk.speakers().assignNew("Speaker " + random.nextInt(1_000_000));
            default -> desk.claims().flag(null);
        }
        if (desk.session().saveStateProperty().get() == SaveState.SAVED) {
            later.execute(this::act); // These words were marked already.
        }
    }

    private void mark() {
        int length = desk.session().annotations().orElseThrow().text().length();
        int start = random.nextInt(length - 100);
        desk.quotes().mark(new Span(start, start + 20 + random.nextInt(80)), start);
    }

    private void saved(SaveState state) {
        if (state == SaveState.SAVED && turn > 0) {
            later.execute(() -> {
                say();
                act();
            });
        }
    }

    private void say() {
        if (showsSaved.getAsBoolean()) {
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
