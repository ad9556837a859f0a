package quotemark.benchmark;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;
import quotemark.annotation.Version;
import quotemark.app.RunningProgram;
import quotemark.session.Desk;
import quotemark.session.SaveState;
import quotemark.text.Span;
import quotemark.text.Words;
import quotemark.view.Window;
import quotemark.view.article.ArticlePane;

/// The program with an article of its library.
///
/// Arguments: when this process was started, the library, the article's file, then what to measure;
/// with "open" among it the program starts without the article.
final class ProgramRun implements Subject {
    private final Window window;
    private final Desk desk;

    private ProgramRun(Window window, Desk desk) {
        this.window = window;
        this.desk = desk;
    }

    public static void main(String[] arguments) {
        var launched = Instant.parse(arguments[0]);
        var article = Path.of(arguments[2]);
        List<String> wanted = Stream.of(arguments).skip(3).toList();
        RunningProgram.run(
                Path.of(arguments[1]),
                wanted.contains("open") ? List.of() : List.of(article),
                (window, desk) -> {
                    var measurements = new Measurements(new ProgramRun(window, desk));
                    Thread.ofPlatform().start(() -> measurements.run(launched, wanted));
                });
    }

    @Override
    public Scene scene() {
        return window.scene();
    }

    @Override
    public void open() {
        desk.session().openArticle(desk.session().articles().getFirst().article().id());
    }

    @Override
    public boolean isShown() {
        return window.article().flatMap(pane -> pane.boundsOnScreen(0)).isPresent();
    }

    private ArticlePane pane() {
        return window.article().orElseThrow();
    }

    private Version version() {
        return desk.session().annotations().orElseThrow().version();
    }

    @Override
    public void scroll(double pixels) {
        nodes(pane())
                .filter(VirtualizedScrollPane.class::isInstance)
                .forEach(area -> ((VirtualizedScrollPane<?>) area).scrollYBy(pixels));
    }

    @Override
    public void scrollToStart() {
        pane().showAtTop(0);
    }

    /// Quotations, spread over the article; in a short one, any three words.
    @Override
    public List<Span> unmarked(int most) {
        var now = desk.session().annotations().orElseThrow();
        List<Span> quotations =
                GeneratedMarks.quotations(version()).stream()
                        .filter(span -> now.quotesTouching(span).isEmpty())
                        .toList();
        List<Span> found = quotations.size() < most ? threeWords() : quotations;
        int step = Math.max(1, found.size() / most);
        return Stream.iterate(0, i -> i < found.size(), i -> i + step)
                .map(found::get)
                .limit(most)
                .toList();
    }

    private List<Span> threeWords() {
        List<Span> words = Words.in(version().text());
        return Stream.iterate(0, i -> i + 2 < words.size(), i -> i + 3)
                .map(i -> words.get(i).hull(words.get(i + 2)))
                .filter(span -> span.of(version().text()).indexOf('\n') < 0)
                .toList();
    }

    @Override
    public void goTo(Span passage) {
        pane().select(passage);
        pane().reveal(passage.start());
    }

    @Override
    public int marked() {
        return (int) nodes(pane()).filter(ProgramRun::isFill).count();
    }

    private static boolean isFill(Node node) {
        return node instanceof Rectangle fill
                && fill.getFill() != null
                && node.getParent().getParent() instanceof TextFlow;
    }

    private static Stream<Node> nodes(Node root) {
        var found = Stream.<Node>builder();
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.pop();
            found.add(node);
            if (node instanceof Parent parent) {
                open.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return found.build();
    }

    @Override
    public void onceSaved(Runnable then) {
        var state = desk.session().saveStateProperty();
        state.addListener(
                new ChangeListener<>() {
                    @Override
                    public void changed(
                            javafx.beans.value.ObservableValue<? extends SaveState> property,
                            SaveState before,
                            SaveState now) {
                        if (now == SaveState.SAVED) {
                            state.removeListener(this);
                            then.run();
                        }
                    }
                });
    }

    @Override
    public boolean isAtRest() {
        return !desk.isBusy()
                && desk.suggesting().onProperty().get()
                && !desk.suggesting().searchingProperty().get();
    }

    @Override
    public void close() {
        window.close();
    }
}
