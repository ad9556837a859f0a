package quotemark.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventHandler;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Entity;
import quotemark.annotation.Lens;
import quotemark.annotation.Passage;
import quotemark.annotation.Places;
import quotemark.annotation.Version;
import quotemark.session.BoundaryActs.Moving;
import quotemark.session.Desk;
import quotemark.session.Excerpt;
import quotemark.session.Message;
import quotemark.session.ReadingSession;
import quotemark.session.Trail;
import quotemark.session.UnderCaret;
import quotemark.session.Walk;
import quotemark.text.Span;
import quotemark.view.article.ArticlePane;
import quotemark.view.find.FindBar;
import quotemark.view.start.StartScreen;

/// The middle of the window: the open article, or the start screen.
public final class ReadingPane extends BorderPane {
    private final Desk desk;
    private final ReadingSession session;
    private final Settings settings;
    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(Lens.SPEAKERS);
    private final FindBar findBar = new FindBar(this::focusArticle);
    private final PauseTransition rest = new PauseTransition(Duration.seconds(1));
    private final Trail trail = new Trail();
    private final OfferedList offers = new OfferedList();
    private @Nullable UUID travellingTo;
    private @Nullable ArticlePane pane;
    private @Nullable Version shown;
    private @Nullable ArticleControls controls;
    private @Nullable StartScreen start;

    ReadingPane(Desk desk, Settings settings) {
        this.desk = desk;
        this.session = desk.session();
        this.settings = settings;
        getStyleClass().add("reading-pane");
        setTop(findBar);
        rest.setOnFinished(_ -> keepPosition());
    }

    /// Begins to show what is open.
    ///
    /// @param all what typed and pressed keys mean
    void start(Actions all, StartScreen startScreen) {
        controls = new ArticleControls(desk, this, all);
        start = startScreen;
        session.annotationsProperty().subscribe(this::show);
        session.currentProperty().subscribe(this::showChosen);
        session.passageProperty().subscribe(this::showChosen);
        desk.boundaries().movingProperty().subscribe(this::showMoving);
        desk.suggesting().offersProperty().subscribe(this::showOffered);
        desk.suggesting().unlikelyShownProperty().subscribe(this::showOffered);
        lens.subscribe(through -> article().ifPresent(shownPane -> shownPane.show(through)));
    }

    private void show(@Nullable Annotations now) {
        if (now == null) {
            closeArticle();
        } else if (pane != null && now.version().equals(shown)) {
            pane.show(now);
            showOffered();
            showChosen();
        } else {
            open(now);
        }
    }

    private void showOffered() {
        session.annotations()
                .filter(now -> now.version().equals(shown))
                .ifPresent(now ->
                        article()
                                .ifPresent(open ->
                                        open.showOffered(offers.of(desk.suggesting(), now))));
    }

    /// While a boundary is moved, everything is shown as it would be.
    private void showMoving(@Nullable Moving before, @Nullable Moving now) {
        Optional<Annotations> seen = Optional.ofNullable(now).map(Moving::shown);
        seen.or(session::annotations)
                .filter(a -> pane != null && a.version().equals(shown))
                .ifPresent(a -> Objects.requireNonNull(pane).show(a));
        if (now != null) {
            article().ifPresent(open -> open.reveal(now.end().position()));
        }
        showChosen();
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
        desk.boundaries().settle();
        findBar.close();
        keepPosition();
        leaveTrace();
        pane = null;
        shown = null;
    }

    private void keepPosition() {
        if (pane != null && shown != null) {
            Version version = shown;
            pane.firstVisible().ifPresent(position -> session.keepPosition(version, position));
        }
    }

    /// Before a jump: where the reader can come back to.
    private void leaveTrace() {
        if (travellingTo == null) {
            place().ifPresent(trail::leave);
        }
    }

    private Optional<Trail.Place> place() {
        if (pane == null || shown == null) {
            return Optional.empty();
        }
        int top = pane.firstVisible().orElse(pane.caret());
        return Optional.of(new Trail.Place(shown.article(), shown, top, pane.caret()));
    }

    void back() {
        travel(trail.back(place().orElse(null)), "There is nothing to go back to.");
    }

    void forward() {
        travel(trail.forward(place().orElse(null)), "There is nothing to go forward to.");
    }

    private void travel(Optional<Trail.Place> to, String nothing) {
        to.ifPresentOrElse(this::travel, () -> session.tell(Message.done(nothing)));
    }

    private void travel(Trail.Place to) {
        if (pane != null && to.version().equals(shown)) {
            pane.moveCaret(to.caret());
            pane.showAtTop(to.top());
            focusArticle();
        } else {
            travellingTo = to.article();
            session.keepPosition(to.version(), to.top());
            session.openVersion(to.version().id());
        }
    }

    private void open(Annotations now) {
        if (!now.article().id().equals(travellingTo)) {
            travellingTo = null;
        }
        leave();
        travellingTo = null;
        ArticleControls listening = Objects.requireNonNull(controls);
        var fresh = new ArticlePane(now, settings.theme().get(), listening);
        pane = fresh;
        shown = now.version();
        fresh.textStyleProperty().bind(settings.text());
        fresh.show(lens.get());
        showOffered();
        listening.attach(fresh);
        setCenter(fresh);
        fresh.requestFocus();
        session.position(
                now.version(),
                position ->
                        Platform.runLater(
                                () -> onceShowing(() -> restore(fresh, position.orElse(0)))));
    }

    /// What scrolls before its window shows is empty afterwards.
    private void onceShowing(Runnable then) {
        Window window = getScene().getWindow();
        if (window.isShowing()) {
            then.run();
            return;
        }
        window.addEventHandler(
                WindowEvent.WINDOW_SHOWN,
                new EventHandler<>() {
                    @Override
                    public void handle(WindowEvent shown) {
                        window.removeEventHandler(WindowEvent.WINDOW_SHOWN, this);
                        then.run();
                    }
                });
    }

    private void restore(ArticlePane fresh, int position) {
        if (fresh == pane) {
            // From the root: the article does not know yet how wide it is.
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
            fresh.showAtTop(position);
            revealSought(fresh);
            fresh.onScrolled(rest::playFromStart);
        }
    }

    /// What was selected or chosen when the article was opened is where the reader wants to be.
    private void revealSought(ArticlePane fresh) {
        Optional.ofNullable(selection())
                .or(() ->
                        session.annotations()
                                .flatMap(now ->
                                        now.find(session.currentProperty().get(), Entity.class)
                                                .flatMap(entity -> Walk.stop(now, entity.id())))
                                .map(Walk.Stop::span))
                .ifPresent(span -> fresh.reveal(span.start()));
    }

    /// Opens the newest version of an article, unless it is open, at some of its words.
    ///
    /// @param entity what to choose there, or null
    /// @param span the words to select there, or null
    void openAt(UUID article, @Nullable UUID entity, @Nullable Span span) {
        session.articles().stream()
                .filter(summary -> summary.article().id().equals(article))
                .findFirst()
                .ifPresent(summary -> openVersionAt(summary.version(), entity, span));
    }

    /// Opens a version of an article, unless it is open, at some of its words.
    ///
    /// @param entity what to choose there, or null
    /// @param span the words to select there, or null
    void openVersionAt(UUID version, @Nullable UUID entity, @Nullable Span span) {
        boolean isOpen =
                session.annotations().filter(now -> now.version().id().equals(version)).isPresent();
        if (isOpen) {
            leaveTrace();
            arriveAt(entity, span);
        } else {
            session.openVersion(version, _ -> arriveAt(entity, span));
        }
    }

    private void arriveAt(@Nullable UUID entity, @Nullable Span span) {
        session.choose(entity);
        if (pane != null && span != null) {
            pane.select(span);
            pane.reveal(span.start());
        }
        focusArticle();
    }

    private void showChosen() {
        @Nullable Moving moving = desk.boundaries().movingProperty().get();
        if (pane != null) {
            pane.showChosen(
                    session.currentProperty().get(),
                    moving == null ? session.passageProperty().get() : moving.tried(),
                    desk.boundaries().ends(),
                    moving == null ? null : moving.boundary());
        }
    }

    /// Draws what would be marked as a quote now, or no longer.
    void preview(boolean shownNow) {
        if (pane != null) {
            pane.showPreview(shownNow ? desk.quotes().preview(selection(), caret()) : List.of());
        }
    }

    /// Goes on to the next of the things that lie over each other under the caret.
    void nextUnderCaret() {
        session.annotations()
                .flatMap(now -> UnderCaret.next(now, caret(), session.passageProperty().get()))
                .ifPresentOrElse(
                        this::choose,
                        () -> session.tell(Message.done("Nothing is marked under the caret.")));
    }

    private void choose(UnderCaret under) {
        session.choosePassage(under.passage());
        String words = under.passage().span().of(session.annotations().orElseThrow().text());
        session.tell(
                Message.done(
                        "%d of %d here: %s %s"
                                .formatted(
                                        under.number(),
                                        under.all(),
                                        Wording.of(under.passage().part()),
                                        Wording.quoted(Wording.shortened(words, 60)))));
    }

    /// Chooses a passage, brings it into view and selects its words.
    void show(Passage passage) {
        session.choosePassage(passage);
        if (pane != null) {
            leaveTrace();
            pane.reveal(passage.span().start());
            pane.select(passage.span());
        }
    }

    void showMenu() {
        if (pane != null && controls != null) {
            controls.showMenu(pane);
        }
    }

    /// Chooses something and brings it into view.
    void go(UUID entity) {
        session.choose(entity);
        session.annotations()
                .flatMap(now -> Places.of(now, entity).stream().findFirst())
                .map(Passage::span)
                .or(() -> desk.suggesting().stop(entity).map(Walk.Stop::span))
                .ifPresent(first -> {
                    if (pane != null) {
                        leaveTrace();
                        pane.reveal(first.start());
                    }
                });
    }

    /// Accepts the chosen suggestion and goes on to the next.
    void accept() {
        desk.suggesting().accept().ifPresentOrElse(this::stopAt, this::focusArticle);
    }

    /// Rejects the chosen suggestion and goes on to the next.
    void reject() {
        desk.suggesting().reject().ifPresentOrElse(this::stopAt, this::focusArticle);
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
                .or(() -> desk.suggesting().stop(current))
                .filter(stop -> caretIsIn(stop.span()))
                .orElseGet(() -> new Walk.Stop(new UUID(0, 0), new Span(caret(), caret() + 1)));
    }

    private boolean caretIsIn(Span span) {
        return span.start() <= caret() && caret() <= span.end();
    }

    private void stopAt(Walk.Stop stop) {
        session.choose(stop.entity());
        if (pane != null) {
            moveTo(stop.span().start());
        }
    }

    /// Puts the caret before what somebody says and nobody has marked yet; chooses nothing.
    void goToUnmarked(BiFunction<Annotations, Integer, Optional<Integer>> step) {
        session.annotations()
                .ifPresent(now ->
                        step.apply(now, caret())
                                .ifPresentOrElse(
                                        this::moveTo,
                                        () ->
                                                session.tell(
                                                        Message.done("Nothing is left to mark."))));
    }

    private void moveTo(int position) {
        if (pane != null) {
            leaveTrace();
            pane.moveCaret(position);
            pane.reveal(position);
            focusArticle();
        }
    }

    /// How another stretch is selected instead of what is, or around the caret.
    @FunctionalInterface
    interface Reselection {
        Optional<Span> of(Annotations now, @Nullable Span selection, int caret);
    }

    void reselect(Reselection how) {
        session.annotations()
                .flatMap(now -> how.of(now, selection(), caret()))
                .ifPresent(span -> article().ifPresent(open -> open.select(span)));
    }

    /// What is selected in the article, or null.
    public @Nullable Span selection() {
        return pane == null ? null : pane.selectionProperty().get();
    }

    /// The words of a span of the open article.
    String words(Span span) {
        return session.annotations().map(now -> span.of(now.text())).orElse("");
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
        settings.text().set(settings.text().get().zoomed(direction));
    }

    /// What of the marks is seen.
    ObjectProperty<Lens> lensProperty() {
        return lens;
    }

    void show(Theme next) {
        if (pane != null) {
            pane.show(next);
        }
    }
}
