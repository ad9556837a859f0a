package quotemark.view;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Version;
import quotemark.session.Desk;
import quotemark.session.Excerpt;
import quotemark.session.Message;
import quotemark.session.ReadingSession;
import quotemark.session.Walk;
import quotemark.text.Span;
import quotemark.view.article.ArticlePane;
import quotemark.view.find.FindBar;
import quotemark.view.start.StartScreen;

/// The middle of the window: the open article, or the start screen.
public final class ReadingPane extends BorderPane {
    private static final double USUAL_SIZE = 17.5;
    private static final double STEP = 1.1;

    private final ReadingSession session;
    private final DoubleProperty textSize = new SimpleDoubleProperty(USUAL_SIZE);
    private final FindBar findBar = new FindBar(this::focusArticle);
    private final PauseTransition rest = new PauseTransition(Duration.seconds(1));
    private Theme theme;
    private @Nullable ArticlePane pane;
    private @Nullable Version shown;
    private @Nullable Actions actions;
    private @Nullable StartScreen start;

    ReadingPane(Desk desk, Theme theme) {
        this.session = desk.session();
        this.theme = theme;
        getStyleClass().add("reading-pane");
        setTop(findBar);
        rest.setOnFinished(_ -> keepPosition());
    }

    /// Begins to show what is open.
    ///
    /// @param all what typed and pressed keys mean
    void start(Actions all, StartScreen startScreen) {
        actions = all;
        start = startScreen;
        session.annotationsProperty().subscribe(this::show);
        session.currentProperty().subscribe(this::showCurrent);
    }

    private void show(@Nullable Annotations now) {
        if (now == null) {
            closeArticle();
        } else if (pane != null && now.version().equals(shown)) {
            pane.show(now);
        } else {
            open(now);
        }
    }

    private void closeArticle() {
        leave();
        setCenter(start);
        if (start != null && getScene() != null) {
            start.requestFocus();
        }
    }

    /// Remembers the place in the article that is left.
    void leave() {
        findBar.close();
        keepPosition();
        pane = null;
        shown = null;
    }

    private void keepPosition() {
        if (pane != null && shown != null) {
            Version version = shown;
            pane.firstVisible().ifPresent(position -> session.keepPosition(version, position));
        }
    }

    private void open(Annotations now) {
        leave();
        var fresh = new ArticlePane(now, theme, this::choose);
        pane = fresh;
        shown = now.version();
        fresh.textSizeProperty().bind(textSize);
        fresh.onTyped(character -> actions != null && actions.typed(character));
        fresh.onPressed(press -> actions != null && actions.pressedInArticle(press));
        fresh.onCaret(position -> chooseAt(now.version(), position));
        setCenter(fresh);
        fresh.requestFocus();
        session.position(
                now.version(),
                position -> Platform.runLater(() -> restore(fresh, position.orElse(0))));
    }

    private void restore(ArticlePane fresh, int position) {
        if (fresh == pane) {
            fresh.applyCss();
            fresh.layout();
            fresh.showAtTop(position);
            revealCurrent(fresh);
            fresh.onScrolled(rest::playFromStart);
        }
    }

    /// What was chosen when the article was opened is where the reader wants to be.
    private void revealCurrent(ArticlePane fresh) {
        session.annotations()
                .flatMap(now ->
                        now.find(session.currentProperty().get(), Entity.class)
                                .flatMap(entity -> Walk.stop(now, entity.id())))
                .ifPresent(stop -> fresh.reveal(stop.span().start()));
    }

    /// What stands innermost at the caret becomes the current one; elsewhere it stays what it is,
    /// so that a quote's cue can still be pointed out.
    private void chooseAt(Version version, int position) {
        session.annotations()
                .filter(now -> now.version().equals(version) && position < now.text().length())
                .flatMap(now -> at(now, position))
                .ifPresent(session::choose);
    }

    private static Optional<UUID> at(Annotations now, int position) {
        return now.touching(new Span(position, position + 1)).stream()
                .findFirst()
                .map(entity ->
                        switch (entity) {
                            case Occurrence occurrence -> occurrence.claim();
                            case Evidence evidence -> evidence.claim();
                            default -> entity.id();
                        });
    }

    private void showCurrent(@Nullable UUID current) {
        if (pane != null) {
            pane.showCurrent(current);
        }
    }

    private void choose(UUID entity) {
        session.choose(entity);
        focusArticle();
    }

    /// Chooses something and brings it into view.
    void go(UUID entity) {
        session.choose(entity);
        session.annotations()
                .flatMap(now -> Walk.stop(now, entity))
                .ifPresent(stop -> {
                    if (pane != null) {
                        pane.reveal(stop.span().start());
                    }
                });
    }

    /// Walks to another annotation.
    ///
    /// @param step how to get there from where the reader is
    /// @param nothing what to say where there is none
    void walk(BiFunction<Annotations, Walk.Stop, Optional<Walk.Stop>> step, String nothing) {
        session.annotations()
                .ifPresent(now ->
                        step.apply(now, here(now))
                                .ifPresentOrElse(
                                        this::stopAt, () -> session.tell(Message.done(nothing))));
    }

    private Walk.Stop here(Annotations now) {
        @Nullable UUID current = session.currentProperty().get();
        return now.find(current, Entity.class)
                .flatMap(entity -> Walk.stop(now, entity.id()))
                .filter(stop -> caretIsIn(stop.span()))
                .orElseGet(() -> new Walk.Stop(new UUID(0, 0), new Span(caret(), caret() + 1)));
    }

    private boolean caretIsIn(Span span) {
        return span.start() <= caret() && caret() <= span.end();
    }

    private void stopAt(Walk.Stop stop) {
        session.choose(stop.entity());
        if (pane != null) {
            pane.moveCaret(stop.span().start());
            pane.reveal(stop.span().start());
            focusArticle();
        }
    }

    /// What is selected in the article, or null.
    public @Nullable Span selection() {
        return pane == null ? null : pane.selectionProperty().get();
    }

    public int caret() {
        return pane == null ? 0 : pane.caret();
    }

    /// What can be copied now; tells the reader where there is nothing.
    Optional<Excerpt> excerpt() {
        Optional<Excerpt> excerpt =
                session.annotations()
                        .flatMap(now -> Excerpt.of(now, selection(), session.currentQuote()));
        if (excerpt.isEmpty()) {
            session.tell(Message.done("Select some words or choose a quote to copy it."));
        }
        return excerpt;
    }

    /// The article that is shown, if one is.
    public Optional<ArticlePane> article() {
        return Optional.ofNullable(pane);
    }

    void focusArticle() {
        if (pane != null) {
            pane.requestFocus();
        } else if (start != null) {
            start.requestFocus();
        }
    }

    /// Escape: first the selection goes, then what is chosen.
    void backToReading() {
        if (pane != null) {
            if (selection() != null) {
                pane.moveCaret(caret());
            } else {
                session.choose(null);
            }
            session.dismissMessage();
            focusArticle();
        }
    }

    void find() {
        session.annotations()
                .ifPresent(now -> {
                    if (pane != null) {
                        findBar.open(pane, now.text());
                    }
                });
    }

    /// Makes the text larger or smaller.
    ///
    /// @param direction 1 for larger, -1 for smaller, 0 for the usual size
    void zoom(int direction) {
        double size = direction == 0 ? USUAL_SIZE : textSize.get() * Math.pow(STEP, direction);
        textSize.set(Math.clamp(size, 10, 48));
    }

    DoubleProperty textSizeProperty() {
        return textSize;
    }

    void show(Theme next) {
        theme = next;
        if (pane != null) {
            pane.show(next);
        }
    }
}
