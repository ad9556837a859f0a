package quotemark.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.session.Desk;
import quotemark.session.Message;
import quotemark.session.Preferences;
import quotemark.session.ReadingSession;
import quotemark.view.article.ArticlePane;
import quotemark.view.intake.ErrandStrip;
import quotemark.view.library.LibraryPane;
import quotemark.view.notes.NotesPane;
import quotemark.view.notes.SuggestionActions;
import quotemark.view.start.StartScreen;

/// The window: library, article, notes; a bar above and one below.
///
/// On the JavaFX thread only.
public final class Window {
    private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");

    private final Stage stage;
    private final ReadingSession session;
    private final Preferences preferences;
    private final Settings settings;
    private final FileDialogs dialogs;
    private final Desk desk;
    private final Drop drop;
    private final Overlay overlay;
    private final StackPane root = new StackPane();
    private final TopBar topBar;
    private final SideColumns columns;
    private final ReadingPane reading;
    private final LibraryPane library;
    private final NotesPane notes;
    private final CardsOver cards;
    private final Actions actions;
    private final StatusBar statusBar;

    public Window(Stage stage, Desk desk, Preferences preferences, FileDialogs dialogs) {
        this.stage = stage;
        this.desk = desk;
        this.session = desk.session();
        this.preferences = preferences;
        this.dialogs = dialogs;
        Fonts.load();
        settings = new Settings(preferences, session.author());
        // Before the first control, which would bring JavaFX's own look along.
        Application.setUserAgentStylesheet(settings.theme().get().userAgentStyleSheet());
        drop = new Drop(desk);
        overlay = new Overlay(settings.reducedMotion(), settings.theme()::get);
        reading = new ReadingPane(desk, settings);
        library = new LibraryPane(desk, settings.theme()::get, reading::openAt);
        cards =
                new CardsOver(
                        desk, overlay, reading, preferences, dialogs, settings, library::chosen);
        actions = new Actions(desk, this, reading, cards, settings);
        topBar = new TopBar(actions, reading, settings.theme());
        notes =
                new NotesPane(
                        desk,
                        settings.theme()::get,
                        settings.letters(),
                        cards.speakers(),
                        cards.claims(),
                        reading::go,
                        reading::show,
                        reading::focusArticle,
                        new SuggestionActions(actions.accept, actions.reject, actions.acceptSure));
        statusBar = new StatusBar(desk, actions, reading.lensProperty());
        columns = new SideColumns(library, reading, notes, preferences);
        reading.start(
                actions,
                new StartScreen(
                        List.of(actions.open, actions.address, actions.paste),
                        session.articles(),
                        session::openArticle));
        build();
    }

    private void build() {
        var frame = new BorderPane(columns);
        frame.setTop(topBar);
        var foot = new VBox(new ErrandStrip(desk.errands(), settings.reducedMotion()), statusBar);
        frame.setBottom(foot);
        overlay.cover(frame);
        var toast = new Toast(session, actions, settings.reducedMotion());
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        foot.heightProperty()
                .subscribe(height ->
                        StackPane.setMargin(toast, new Insets(0, 0, height.doubleValue() + 16, 0)));
        root.getChildren().addAll(frame, overlay, toast, new LiveRegion(desk));
        root.getStyleClass().add("quotemark");
        var scene =
                new Scene(
                        root,
                        preferences.get(Preferences.WINDOW_WIDTH, 1280),
                        preferences.get(Preferences.WINDOW_HEIGHT, 800));
        for (Action action : actions.all()) {
            for (Shortcut shortcut : action.shortcuts()) {
                if (shortcut instanceof Shortcut.Keys(var keys)) {
                    scene.getAccelerators().put(keys, action::perform);
                }
            }
        }
        drop.on(root);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::backToReading);
        root.addEventFilter(KeyEvent.KEY_PRESSED, Focus::leaveByTab);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::cancelErrand);
        stage.setScene(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        stage.setMaximized(preferences.get(Preferences.WINDOW_MAXIMIZED, false));
        stage.setOnHiding(_ -> keep());
        desk.safekeeping().chosenProperty().addListener(_ -> close());
        session.annotationsProperty().subscribe(this::showTitle);
        follow();
        cards.showPreviews();
        cards.showBooks();
        cards.intake().showMerged();
    }

    private void follow() {
        settings.theme().subscribe((Theme theme) -> show(theme));
        settings.interfaceSize().subscribe(_ -> style());
        settings.text().subscribe(style -> style.typeface().dress(notes));
        settings.letters().subscribe(_ -> notes.refresh());
        settings.name().subscribe(session::signAs);
        settings.preview().subscribe(desk.previewing()::setOn);
        settings.reducedMotion().subscribe(this::still);
        settings.localNetwork().subscribe(desk.fetching()::allowLocalNetwork);
    }

    /// A caret that does not blink is a matter of style.
    private void still(boolean now) {
        root.pseudoClassStateChanged(STILL, now);
    }

    /// Wherever the focus is, and nobody nearer takes Escape for something else.
    private void backToReading(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            reading.focusArticle();
            press.consume();
        }
    }

    /// Escape has no nearer meaning where nothing is typed and no card is over the window.
    private void cancelErrand(KeyEvent press) {
        boolean isNearer = overlay.isShowing() || press.getTarget() instanceof TextInputControl;
        if (press.getCode() == KeyCode.ESCAPE && !isNearer && desk.errands().cancelLast()) {
            press.consume();
        }
    }

    private void showTitle(@Nullable Annotations now) {
        String title = now == null ? "" : Wording.shortened(now.article().title(), 80);
        stage.setTitle(title.isBlank() ? "Quotemark" : title + " – Quotemark");
    }

    /// Shows the window; what is suggested follows once it is drawn, and does not hold it up.
    public void show() {
        stage.show();
        session.refresh();
        reading.focusArticle();
        onceDrawn(() -> settings.suggestions().subscribe(desk.suggesting().onProperty()::set));
    }

    /// While a frame is drawn the next is laid out, but not the one after that.
    private void onceDrawn(Runnable then) {
        Scene scene = stage.getScene();
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    private int frames;

                    @Override
                    public void run() {
                        frames++;
                        if (frames < 3) {
                            Platform.requestNextPulse();
                        } else {
                            scene.removePostLayoutPulseListener(this);
                            Platform.runLater(then);
                        }
                    }
                });
    }

    /// Brings the window to the front, wherever it is.
    ///
    /// @return false if it is closed
    public boolean comeForward() {
        if (!stage.isShowing()) {
            return false;
        }
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        return true;
    }

    private void keep() {
        reading.leave();
        columns.keep(preferences);
        preferences.set(Preferences.WINDOW_MAXIMIZED, stage.isMaximized());
        if (!stage.isMaximized()) {
            preferences.set(Preferences.WINDOW_WIDTH, root.getWidth());
            preferences.set(Preferences.WINDOW_HEIGHT, root.getHeight());
        }
    }

    /// The article that is shown, if one is.
    public Optional<ArticlePane> article() {
        return reading.article();
    }

    /// Closes the window; what is going on behind it is finished first.
    public void close() {
        stage.close();
    }

    public Scene scene() {
        return stage.getScene();
    }

    void openFiles() {
        desk.opening().files(dialogs.openArticles());
    }

    void importFolder() {
        Optional.ofNullable(dialogs.chooseArticles())
                .ifPresent(folder -> desk.opening().files(List.of(folder)));
    }

    void paste() {
        drop.paste();
    }

    Settings settings() {
        return settings;
    }

    void toggleLibrary() {
        columns.toggleLibrary();
        reading.focusArticle();
    }

    void searchLibrary() {
        columns.showLibrary();
        library.focusSearch();
    }

    void toggleNotes() {
        columns.toggleNotes();
        reading.focusArticle();
    }

    void enterDetail() {
        notes.enterDetail();
    }

    /// Shows all about the speaker of the current quote.
    void enterSpeaker() {
        withSpeaker(notes::enterSpeaker);
    }

    void mergeSpeaker() {
        withSpeaker(cards.speakers()::merge);
    }

    void splitSpeaker() {
        withSpeaker(cards.speakers()::split);
    }

    private void withSpeaker(Consumer<UUID> act) {
        notes.speaker()
                .ifPresentOrElse(
                        act,
                        () ->
                                session.tell(
                                        Message.done(
                                                "Choose a quote of the speaker first, or the"
                                                        + " speaker's card.")));
    }

    /// The focus goes from column to column, and to the bar above them.
    void nextPart() {
        var parts = new ArrayList<Region>(columns.parts());
        parts.add(topBar);
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (Focus.isWithin(stage.getScene().getFocusOwner(), parts.get(i))) {
                at = i;
            }
        }
        enter(parts.get((at + 1) % parts.size()));
    }

    private void enter(Region part) {
        if (part.equals(reading)) {
            reading.focusArticle();
        } else if (part.equals(library)) {
            library.focusList();
        } else if (part.equals(notes)) {
            notes.focusList();
        } else {
            topBar.focusFirst();
        }
    }

    /// Shows everything in the colours of a theme.
    private void show(Theme theme) {
        Application.setUserAgentStylesheet(theme.userAgentStyleSheet());
        style();
        reading.show(theme);
        statusBar.show(theme);
        library.refresh();
        notes.refresh();
    }

    private void style() {
        scene().getStylesheets()
                .setAll(StyleSheets.of(settings.theme().get(), settings.interfaceSize().get()));
    }
}
