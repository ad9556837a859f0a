package quotemark.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.session.Desk;
import quotemark.session.Failure;
import quotemark.session.Message;
import quotemark.session.Preferences;
import quotemark.session.ReadingSession;
import quotemark.view.article.ArticlePane;
import quotemark.view.library.LibraryPane;
import quotemark.view.notes.NotesPane;
import quotemark.view.start.StartScreen;

/// The window: library, article, notes; a bar above and one below.
///
/// On the JavaFX thread only.
public final class Window {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Stage stage;
    private final ReadingSession session;
    private final Preferences preferences;
    private final FileDialogs dialogs;
    private final Desk desk;
    private final Drop drop;
    private final StackPane root = new StackPane();
    private final SideColumns columns;
    private final ReadingPane reading;
    private final LibraryPane library;
    private final NotesPane notes;
    private final CardsOver cards;
    private final Actions actions;
    private Theme theme;

    public Window(Stage stage, Desk desk, Preferences preferences, FileDialogs dialogs) {
        this.stage = stage;
        this.desk = desk;
        this.session = desk.session();
        this.preferences = preferences;
        this.dialogs = dialogs;
        Fonts.load();
        theme = theme(preferences);
        drop = new Drop(desk.opening(), session);
        var overlay = new Overlay();
        reading = new ReadingPane(desk, theme);
        cards = new CardsOver(desk, overlay, reading, preferences, dialogs, theme);
        actions = new Actions(desk, this, reading, cards);
        library = new LibraryPane(session, () -> theme, session::openArticle);
        notes =
                new NotesPane(
                        desk,
                        () -> theme,
                        cards.speakers(),
                        cards::addEvidence,
                        reading::go,
                        reading::focusArticle);
        columns = new SideColumns(library, reading, notes, preferences);
        reading.textSizeProperty()
                .set(preferences.get("text.size", reading.textSizeProperty().get()));
        reading.start(
                actions,
                new StartScreen(
                        actions.open, actions.paste, session.articles(), session::openArticle));
        build(overlay);
    }

    private static Theme theme(Preferences preferences) {
        return preferences.get("theme", "LIGHT").equals("DARK") ? Theme.DARK : Theme.LIGHT;
    }

    private void build(Overlay overlay) {
        var frame = new BorderPane(columns);
        frame.setTop(new TopBar(actions));
        frame.setBottom(new StatusBar(session, actions.keys));
        var toast = new Toast(session, actions.undo);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        StackPane.setMargin(toast, new Insets(0, 0, 44, 0));
        root.getChildren().addAll(frame, overlay, toast);
        root.getStyleClass().add("quotemark");
        var scene =
                new Scene(
                        root,
                        preferences.get("window.width", 1280),
                        preferences.get("window.height", 800));
        scene.getStylesheets().add(styleSheet());
        for (Action action : actions.all()) {
            for (Shortcut shortcut : action.shortcuts()) {
                if (shortcut instanceof Shortcut.Keys(var keys)) {
                    scene.getAccelerators().put(keys, action::perform);
                }
            }
        }
        drop.on(root);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::backToReading);
        stage.setScene(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        stage.setMaximized(preferences.get("window.maximized", false));
        stage.setOnHiding(_ -> keep());
        session.annotationsProperty().subscribe(this::showTitle);
        show(theme);
    }

    /// Wherever the focus is, and nobody nearer takes Escape for something else.
    private void backToReading(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            reading.focusArticle();
            press.consume();
        }
    }

    private static String styleSheet() {
        return Objects.requireNonNull(Window.class.getResource("quotemark.css")).toExternalForm();
    }

    private void showTitle(@Nullable Annotations now) {
        String title = now == null ? "" : Wording.shortened(now.article().title(), 80);
        stage.setTitle(title.isBlank() ? "Quotemark" : title + " – Quotemark");
    }

    /// Shows the window.
    public void show() {
        stage.show();
        session.refresh();
        reading.focusArticle();
    }

    private void keep() {
        reading.leave();
        columns.keep(preferences);
        preferences.set("theme", theme.name());
        preferences.set("text.size", reading.textSizeProperty().get());
        preferences.set("window.maximized", stage.isMaximized());
        if (!stage.isMaximized()) {
            preferences.set("window.width", root.getWidth());
            preferences.set("window.height", root.getHeight());
        }
        try {
            preferences.save();
        } catch (IOException e) {
            session.tell(Message.problem(Failure.sentence(e)));
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

    void paste() {
        drop.paste();
    }

    void toggleLibrary() {
        columns.toggleLibrary();
        reading.focusArticle();
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
                                                "Choose a quote of the speaker first, or the speaker's card.")));
    }

    /// The focus goes from column to column.
    void nextPart() {
        List<Region> parts = columns.parts();
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (Focus.isWithin(stage.getScene().getFocusOwner(), parts.get(i))) {
                at = i;
            }
        }
        Node next = parts.get((at + 1) % parts.size());
        if (next.equals(reading)) {
            reading.focusArticle();
        } else if (next.equals(library)) {
            library.focusList();
        } else {
            notes.focusList();
        }
    }

    void switchTheme() {
        show(theme == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }

    /// Shows everything in the colours of a theme.
    public void show(Theme next) {
        theme = next;
        Application.setUserAgentStylesheet(
                next.isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        root.pseudoClassStateChanged(DARK, next.isDark());
        reading.show(next);
        cards.show(next);
        library.refresh();
        notes.refresh();
    }
}
