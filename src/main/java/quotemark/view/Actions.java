package quotemark.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Fragment;
import quotemark.session.Desk;
import quotemark.session.SpeakerActs;
import quotemark.session.UndoState;
import quotemark.session.Walk;

/// Everything that the reader can do, each defined once.
public final class Actions {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    private final List<Action> all = new ArrayList<>();
    private final SpeakerActs speakers;

    public final Action open;
    public final Action paste;
    public final Action export;
    public final Action find;
    public final Action quote;
    public final Action speaker;
    public final Action claim;
    public final Action undo;
    public final Action redo;
    public final Action keys;
    public final Action library;
    public final Action notes;
    public final Action dark;
    public final Action larger;
    public final Action smaller;
    public final Action usualSize;

    Actions(Desk desk, Window window, ReadingPane article, CardsOver cards) {
        speakers = desk.speakers();
        BooleanBinding reading = desk.session().annotationsProperty().isNotNull();
        open =
                add(
                        Action.Group.ARTICLE,
                        "Open",
                        Icon.OPEN,
                        ALWAYS,
                        window::openFiles,
                        Shortcut.keys("Shortcut+O"));
        paste =
                add(
                        Action.Group.ARTICLE,
                        "Paste an article",
                        Icon.PASTE,
                        ALWAYS,
                        window::paste,
                        Shortcut.keys("Shortcut+V"));
        export =
                add(
                        Action.Group.ARTICLE,
                        "Export",
                        Icon.EXPORT,
                        reading,
                        cards::export,
                        Shortcut.keys("Shortcut+E"));
        find =
                add(
                        Action.Group.ARTICLE,
                        "Find in the article",
                        Icon.FIND,
                        reading,
                        article::find,
                        Shortcut.keys("Shortcut+F"));
        add(
                Action.Group.ARTICLE,
                "Close the article",
                null,
                reading,
                desk.session()::closeArticle,
                Shortcut.keys("Shortcut+W"));
        undo =
                add(
                        Action.Group.ARTICLE,
                        "Undo",
                        Icon.UNDO,
                        has(desk, true),
                        desk.session()::undo,
                        Shortcut.keys("Shortcut+Z"));
        redo =
                add(
                        Action.Group.ARTICLE,
                        "Redo",
                        Icon.REDO,
                        has(desk, false),
                        desk.session()::redo,
                        Shortcut.keys("Shortcut+Y"),
                        Shortcut.keys("Shortcut+Shift+Z"));

        quote =
                add(
                        Action.Group.MARK,
                        "Quote",
                        Icon.QUOTE,
                        reading,
                        () -> desk.quotes().mark(article.selection(), article.caret()),
                        Shortcut.letter("q"));
        add(
                Action.Group.MARK,
                "Add to the current quote",
                null,
                reading,
                () -> part(desk, article, Fragment.Role.CONTENT),
                Shortcut.letter("Q"));
        add(
                Action.Group.MARK,
                "It is the cue (“told”)",
                null,
                reading,
                () -> part(desk, article, Fragment.Role.CUE),
                Shortcut.letter("k"));
        add(
                Action.Group.MARK,
                "It is the source mention (“he”)",
                null,
                reading,
                () -> part(desk, article, Fragment.Role.SOURCE),
                Shortcut.letter("m"));
        add(
                Action.Group.MARK,
                "It is the addressee",
                null,
                reading,
                () -> part(desk, article, Fragment.Role.ADDRESSEE),
                Shortcut.letter("a"));
        add(
                Action.Group.MARK,
                "Delete what is chosen",
                null,
                reading,
                desk.quotes()::deleteCurrent,
                Shortcut.inArticle("Delete"),
                Shortcut.inArticle("Backspace"));

        speaker =
                add(
                        Action.Group.SPEAKER,
                        "Speaker",
                        Icon.PERSON,
                        reading,
                        cards::pickSpeaker,
                        Shortcut.letter("s"));
        add(
                Action.Group.SPEAKER,
                "The speaker with this digit",
                null,
                reading,
                cards::pickSpeaker,
                Shortcut.letter("1 … 9"));
        add(
                Action.Group.SPEAKER,
                "An unnamed source",
                null,
                reading,
                desk.speakers()::assignUnnamed,
                Shortcut.letter("0"));

        claim =
                add(
                        Action.Group.CLAIM,
                        "Claim",
                        Icon.FLAG,
                        reading,
                        () -> desk.claims().flag(article.selection()),
                        Shortcut.letter("c"));
        add(
                Action.Group.CLAIM,
                "Evidence",
                Icon.LINK,
                reading,
                cards::addEvidence,
                Shortcut.letter("e"));
        add(Action.Group.CLAIM, "Note", Icon.NOTE, reading, cards::addNote, Shortcut.letter("n"));

        add(
                Action.Group.MOVE,
                "Next annotation",
                null,
                reading,
                () -> article.walk(Walk::next, "Nothing is marked yet."),
                Shortcut.keys("F8"));
        add(
                Action.Group.MOVE,
                "Previous annotation",
                null,
                reading,
                () -> article.walk(Walk::previous, "Nothing is marked yet."),
                Shortcut.keys("Shift+F8"));
        add(
                Action.Group.MOVE,
                "Next that needs a decision",
                null,
                reading,
                () -> article.walk(Walk::nextDecision, "Nothing is left to decide."),
                Shortcut.inArticle("Tab"));
        add(
                Action.Group.MOVE,
                "Previous that needs a decision",
                null,
                reading,
                () -> article.walk(Walk::previousDecision, "Nothing is left to decide."),
                Shortcut.inArticle("Shift+Tab"));
        add(
                Action.Group.MOVE,
                "Into the details of what is chosen",
                null,
                reading,
                window::enterDetail,
                Shortcut.inArticle("Enter"));
        add(
                Action.Group.MOVE,
                "Back to reading; choose nothing",
                null,
                reading,
                article::backToReading,
                Shortcut.inArticle("Esc"));
        add(
                Action.Group.MOVE,
                "Next part of the window",
                null,
                ALWAYS,
                window::nextPart,
                Shortcut.keys("F6"));

        larger =
                add(
                        Action.Group.VIEW,
                        "Larger text",
                        Icon.PLUS,
                        ALWAYS,
                        () -> article.zoom(1),
                        Shortcut.keys("Shortcut+Plus"),
                        Shortcut.keys("Shortcut+Equals"));
        smaller =
                add(
                        Action.Group.VIEW,
                        "Smaller text",
                        Icon.MINUS,
                        ALWAYS,
                        () -> article.zoom(-1),
                        Shortcut.keys("Shortcut+Minus"));
        usualSize =
                add(
                        Action.Group.VIEW,
                        "Usual text size",
                        null,
                        ALWAYS,
                        () -> article.zoom(0),
                        Shortcut.keys("Shortcut+0"));
        dark =
                add(
                        Action.Group.VIEW,
                        "Light or dark",
                        null,
                        ALWAYS,
                        window::switchTheme,
                        Shortcut.keys("Shortcut+Shift+D"));
        library =
                add(
                        Action.Group.VIEW,
                        "Library, shown or hidden",
                        Icon.MENU,
                        ALWAYS,
                        window::toggleLibrary,
                        Shortcut.keys("F9"));
        notes =
                add(
                        Action.Group.VIEW,
                        "Notes, shown or hidden",
                        null,
                        ALWAYS,
                        window::toggleNotes,
                        Shortcut.keys("Shift+F9"));
        keys =
                add(
                        Action.Group.VIEW,
                        "Keys",
                        Icon.KEYS,
                        ALWAYS,
                        () -> cards.keys(this),
                        Shortcut.letter("?"),
                        Shortcut.keys("F1"));
    }

    private static void part(Desk desk, ReadingPane article, Fragment.Role role) {
        desk.quotes().addFragment(role, article.selection(), article.caret());
    }

    private static ObservableBooleanValue has(Desk desk, boolean undo) {
        return Bindings.createBooleanBinding(
                () -> {
                    UndoState state = desk.session().undoStateProperty().get();
                    return (undo ? state.undo() : state.redo()) != null;
                },
                desk.session().undoStateProperty());
    }

    private Action add(
            Action.Group group,
            String name,
            @Nullable Icon icon,
            ObservableBooleanValue enabled,
            Runnable run,
            Shortcut... shortcuts) {
        var action = new Action(name, group, icon, List.of(shortcuts), enabled, run);
        all.add(action);
        return action;
    }

    public List<Action> all() {
        return List.copyOf(all);
    }

    /// Does what a character means that was typed in the article.
    ///
    /// @return whether it means anything
    boolean typed(String character) {
        if (character.matches("[1-9]")) {
            speakers.assignSlot(Integer.parseInt(character));
            return true;
        }
        Optional<Action> meant =
                all.stream()
                        .filter(a -> a.shortcuts().contains(Shortcut.letter(character)))
                        .findFirst();
        meant.ifPresent(Action::perform);
        return meant.isPresent();
    }

    /// Does what a key means that was pressed in the article and acts only there.
    ///
    /// @return whether it means anything
    boolean pressedInArticle(KeyEvent press) {
        Optional<Action> meant =
                all.stream()
                        .filter(a ->
                                a.shortcuts().stream()
                                        .anyMatch(s ->
                                                s instanceof Shortcut.InArticle(var keys)
                                                        && keys.match(press)))
                        .findFirst();
        meant.ifPresent(Action::perform);
        return meant.isPresent();
    }
}
