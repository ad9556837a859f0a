package quotemark.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.session.Background;
import quotemark.session.Desk;
import quotemark.session.Message;
import quotemark.session.Preferences;
import quotemark.text.Span;
import quotemark.view.article.ArticlePane;

/// The real window over a real library file, drawn into memory. To be called from the test's
/// thread; every answer is what stands there once nothing is going on any more.
final class OpenWindow implements AutoCloseable {
    private final Path folder;
    private final Library library;
    private final Background writing = Background.thread("library", Fx::later);
    private final Background reading = Background.thread("files", Fx::later);
    private final Answers answers = new Answers();
    private final Desk desk;
    private final Window window;
    private final Hands hands;

    private OpenWindow(Path folder, List<Path> before) throws LibraryException {
        this.folder = folder;
        Fx.start();
        library = Library.openOrCreate(file(folder));
        desk = Fx.ask(() -> Desk.of(library, writing, reading, "Reader"));
        window = Fx.ask(() -> new Window(new Stage(), desk, preferences(), answers));
        hands = new Hands(window.scene(), desk::isBusy);
        Fx.run(() -> desk.opening().atOnce(before));
        while (Fx.ask(desk::isBusy)) {
            Thread.onSpinWait();
        }
        Fx.run(window::show);
        hands.settle();
        hands.pulse();
    }

    /// Opens the window over the library of a folder, which is made if it is not there.
    static OpenWindow over(Path folder) throws LibraryException {
        return new OpenWindow(folder, List.of());
    }

    /// Opens an article, and then the window, as the program starts.
    static OpenWindow startedWith(Path folder, Path article) throws LibraryException {
        return new OpenWindow(folder, List.of(article));
    }

    /// Opens the window and an article in it.
    static OpenWindow with(Path folder, Path article) throws LibraryException {
        OpenWindow open = over(folder);
        Fx.run(() -> open.desk.opening().atOnce(List.of(article)));
        open.hands.settle();
        return open;
    }

    static Path file(Path folder) {
        return folder.resolve("test.quotemark");
    }

    /// What stands in their file now.
    Preferences keptPreferences() {
        return Preferences.load(folder.resolve("test.preferences"));
    }

    /// Without suggestions, unless the folder's preferences say otherwise: most tests are about
    /// what a reader does alone.
    private Preferences preferences() {
        Preferences preferences = keptPreferences();
        preferences.keepIn(reading, desk.session()::fail);
        preferences.set(Preferences.SUGGESTIONS, preferences.get(Preferences.SUGGESTIONS, false));
        return preferences;
    }

    /// Opens the window and an article in it, and waits for the suggestions.
    static OpenWindow suggesting(Path folder, Path article) throws Exception {
        Files.writeString(folder.resolve("test.preferences"), Preferences.SUGGESTIONS + "=true");
        OpenWindow open = with(folder, article);
        open.awaitSuggestions();
        return open;
    }

    void awaitSuggestions() {
        hands.await(() ->
                desk.session().annotations().isPresent()
                        && desk.suggesting().onProperty().get()
                        && !desk.suggesting().searchingProperty().get());
        hands.settle();
        hands.pulse();
    }

    Hands hands() {
        return hands;
    }

    Answers answers() {
        return answers;
    }

    Desk desk() {
        return desk;
    }

    /// What is marked in the open article.
    Annotations annotations() {
        return shown().orElseThrow(() -> new AssertionError("no article is open"));
    }

    Optional<Annotations> shown() {
        return ask(desk.session()::annotations);
    }

    Optional<Quote> currentQuote() {
        return ask(desk.session()::currentQuote);
    }

    Optional<Claim> currentClaim() {
        return ask(desk.session()::currentClaim);
    }

    /// Who said the current quote; empty if nobody is decided.
    Optional<String> currentSpeaker() {
        return currentQuote()
                .flatMap(quote -> annotations().find(quote.speaker(), Speaker.class))
                .map(Speaker::name);
    }

    /// The last thing that the reader was told; empty if nothing.
    String message() {
        return ask(() -> Optional.ofNullable(desk.session().messageProperty().get()))
                .map(Message::sentence)
                .orElse("");
    }

    ArticlePane article() {
        return ask(window::article).orElseThrow(() -> new AssertionError("no article is shown"));
    }

    /// The position of the first line in view, once the article has come to rest: to follow the
    /// caret takes it one frame more.
    int placeAtRest() {
        int last;
        int now = place();
        do {
            hands.pulse();
            hands.pulse();
            last = now;
            now = place();
        } while (now != last);
        return now;
    }

    private int place() {
        ArticlePane pane = article();
        return ask(() -> pane.firstVisible().orElseThrow());
    }

    Optional<String> selected() {
        ArticlePane pane = article();
        return ask(() -> Optional.ofNullable(pane.selectionProperty().get()))
                .map(span -> span.of(annotations().text()));
    }

    /// The words where they stand first in the article.
    Span find(String words) {
        int at = annotations().text().indexOf(words);
        if (at < 0) {
            throw new AssertionError("not in the article: " + words);
        }
        return new Span(at, at + words.length());
    }

    /// The middle of the character at a position, on the screen.
    Point2D point(int position) {
        Bounds bounds = bounds(position);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /// Where the character at a position begins, on the screen.
    Point2D left(int position) {
        Bounds bounds = bounds(position);
        return new Point2D(bounds.getMinX(), bounds.getCenterY());
    }

    private Bounds bounds(int position) {
        hands.pulse();
        return ask(() -> article().boundsOnScreen(position)).orElseThrow();
    }

    /// Puts words on the clipboard, as another program would.
    void copy(String words) {
        Fx.run(() ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words)));
    }

    /// The first node that a style sheet would select so, if it is there.
    Optional<Node> node(String selector) {
        return ask(() -> Optional.ofNullable(window.scene().lookup(selector)));
    }

    Settings settings() {
        return window.settings();
    }

    Scene scene() {
        return window.scene();
    }

    <T> T ask(Callable<T> question) {
        return Fx.ask(question);
    }

    /// Closes the window as its reader does, and waits until all is written.
    @Override
    public void close() throws LibraryException {
        Fx.run(window::close);
        writing.close();
        reading.close();
        hands.settle();
        library.close();
    }
}
