package quotemark.view;

import static quotemark.annotation.Fragment.Role.ADDRESSEE;
import static quotemark.annotation.Fragment.Role.CHANNEL;
import static quotemark.annotation.Fragment.Role.CONTENT;
import static quotemark.annotation.Fragment.Role.CUE;
import static quotemark.annotation.Fragment.Role.SOURCE;
import static quotemark.view.Action.Group.ARTICLE;
import static quotemark.view.Action.Group.CLAIM;
import static quotemark.view.Action.Group.MARK;
import static quotemark.view.Action.Group.MOVE;
import static quotemark.view.Action.Group.SPEAKER;
import static quotemark.view.Action.Group.VIEW;
import static quotemark.view.Shortcut.inArticle;
import static quotemark.view.Shortcut.keys;
import static quotemark.view.Shortcut.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Fragment;
import quotemark.annotation.Lens;
import quotemark.session.Desk;
import quotemark.session.Message;
import quotemark.session.UndoState;
import quotemark.session.Walk;
import quotemark.session.Widening;
import quotemark.text.Boundary;

/// Everything that the reader can do, each defined once.
public final class Actions {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    private final List<Action> all = new ArrayList<>();
    private Runnable again = this::nothingToRepeat;
    private final Desk desk;
    private final ReadingPane article;
    private final Settings settings;
    private final BooleanBinding reading;
    private final Widening widening = new Widening();
    private Lens shownBefore = Lens.SPEAKERS;

    public final Action open;
    public final Action address;
    public final Action paste;
    final Action report;
    public final Action export;
    public final Action find;
    public final Action quote;
    public final Action speaker;
    public final Action claim;
    final Action evidence;
    final Action note;
    final Action tag;
    final Action copy;
    final Action copyWords;
    final Action delete;
    final Action accept;
    final Action reject;
    final Action acceptSure;

    /// What else a passage can be for the current quote.
    final List<Action> parts;

    /// How the marks can be seen, in the order of their keys.
    final Map<Lens, Action> lenses = new EnumMap<>(Lens.class);

    final Action marks;

    public final Action undo;
    public final Action redo;
    public final Action keys;
    public final Action library;
    public final Action notes;
    public final Action settingsCard;
    public final Map<Theme, Action> themes = new EnumMap<>(Theme.class);
    public final Action larger;
    public final Action smaller;
    public final Action usualSize;

    Actions(Desk desk, Window window, ReadingPane article, CardsOver cards, Settings settings) {
        this.desk = desk;
        this.article = article;
        this.settings = settings;
        reading = desk.session().annotationsProperty().isNotNull();
        open = always(ARTICLE, "Open", Icon.OPEN, window::openFiles, keys("Shortcut+O"));
        address =
                always(
                        ARTICLE,
                        "Open a web address",
                        Icon.GLOBE,
                        cards.intake()::address,
                        keys("Shortcut+Shift+O"));
        paste = always(ARTICLE, "Paste an article", Icon.PASTE, window::paste, keys("Shortcut+V"));
        always(ARTICLE, "Import a folder", null, window::importFolder);
        report = report(cards.intake());
        always(ARTICLE, "Backups of the library", null, cards::backups);
        export = export(cards);
        find =
                reading(
                        ARTICLE,
                        "Find in the article",
                        Icon.FIND,
                        article::find,
                        keys("Shortcut+F"));
        always(
                ARTICLE,
                "Search the library",
                Icon.FIND,
                window::searchLibrary,
                keys("Shortcut+Shift+F"));
        copy = reading(ARTICLE, "Copy with attribution", this::copy, inArticle("Shortcut+C"));
        copyWords =
                reading(
                        ARTICLE,
                        "Copy the words alone",
                        this::copyWords,
                        inArticle("Shortcut+Shift+C"));
        reading(ARTICLE, "Close the article", desk.session()::closeArticle, keys("Shortcut+W"));
        undo = undo();
        redo = redo();

        quote = reading(MARK, "Quote", Icon.QUOTE, this::markQuote, letter("q"));
        parts =
                List.of(
                        part("Add to the current quote", CONTENT, "Q"),
                        part("It is the cue (“told”)", CUE, "k"),
                        part("It is the source mention (“he”)", SOURCE, "m"),
                        part("It is the addressee (“to Wang”)", ADDRESSEE, "a"),
                        part("It is the channel (“according to TASS”)", CHANNEL, "h"));
        reading(MARK, "Do the last marking again", this::markAgain, letter("."));
        reading(MARK, "Move where it starts", () -> hold(Boundary.START), letter("["));
        reading(MARK, "Move where it ends", () -> hold(Boundary.END), letter("]"));
        accept =
                add(
                        MARK,
                        "Accept the suggestion",
                        Icon.CHECK,
                        suggested(),
                        article::accept,
                        inArticle("Enter"));
        reject =
                add(
                        MARK,
                        "Reject the suggestion",
                        null,
                        suggested(),
                        article::reject,
                        inArticle("Backspace"),
                        inArticle("Delete"));
        acceptSure =
                reading(
                        MARK,
                        "Accept all suggestions above 90 %",
                        desk.suggesting()::acceptSure,
                        letter("A"));
        delete =
                reading(
                        MARK,
                        "Delete what is chosen",
                        desk.quotes()::deleteCurrent,
                        inArticle("Delete"),
                        inArticle("Backspace"));

        SpeakerCards who = cards.speakers();
        speaker = reading(SPEAKER, "Speaker", Icon.PERSON, who::pick, letter("s"));
        reading(SPEAKER, "The speaker with this digit", who::pick, letter("1 … 9"));
        reading(SPEAKER, "An unnamed source", desk.speakers()::assignUnnamed, letter("0"));
        reading(SPEAKER, "All about the speaker", window::enterSpeaker, letter("S"));
        reading(SPEAKER, "Merge the speaker with another", window::mergeSpeaker, letter("M"));
        reading(SPEAKER, "Split the speaker in two", window::splitSpeaker);

        claim =
                reading(
                        CLAIM,
                        "Claim",
                        Icon.FLAG,
                        marking(() -> desk.claims().flag(article.selection())),
                        letter("c"));
        ClaimCards claims = cards.claims();
        evidence = reading(CLAIM, "Evidence", Icon.LINK, marking(claims::evidence), letter("e"));
        reading(
                CLAIM,
                "Evidence from outside, or on a claim elsewhere",
                claims::evidenceAcross,
                letter("E"));
        reading(CLAIM, "It is a claim of the library", claims::known, letter("C"));
        reading(CLAIM, "Verdict", () -> claims.withCurrent(claims::verdict), letter("v"));
        reading(CLAIM, "Claim board", () -> claims.withCurrent(claims::board), letter("b"));
        reading(
                CLAIM,
                "Link the claim to another",
                () -> claims.withCurrent(claims::link),
                letter("l"));
        reading(CLAIM, "Split the claim in two", () -> claims.withCurrent(claims::split));
        reading(CLAIM, "Delete the claim everywhere", () -> claims.withCurrent(this::deleteClaim));
        reading(CLAIM, "Whom to ask: the reply list", claims::replies, letter("r"));
        always(CLAIM, "All claims", Icon.FLAG, claims::all, keys("Shortcut+L"));
        always(CLAIM, "House style: statuses and scales", null, claims::houseStyle);
        note = reading(CLAIM, "Note", Icon.NOTE, cards::addNote, letter("n"));
        tag =
                reading(
                        CLAIM,
                        "Tag",
                        Icon.TAG,
                        () -> cards.addTag(term -> again = () -> tagAgain(term)),
                        letter("t"));

        reading(MOVE, "Next annotation", () -> go(Walk::next), keys("F8"));
        reading(MOVE, "Previous annotation", () -> go(Walk::previous), keys("Shift+F8"));
        reading(
                MOVE,
                "Next quotation that is not marked",
                () -> article.goToUnmarked(desk.unmarked()::next),
                letter("f"));
        reading(
                MOVE,
                "Previous quotation that is not marked",
                () -> article.goToUnmarked(desk.unmarked()::previous),
                letter("F"));
        reading(MOVE, "Widen the selection", () -> article.reselect(widening::wider), letter("w"));
        reading(
                MOVE,
                "Narrow the selection",
                () -> article.reselect(widening::narrower),
                letter("W"));
        reading(MOVE, "What else is marked under the caret", article::nextUnderCaret, letter("o"));
        reading(
                MOVE,
                "Next that needs a decision",
                () -> decide(desk.suggesting()::nextDecision),
                inArticle("Tab"));
        reading(
                MOVE,
                "Previous that needs a decision",
                () -> decide(desk.suggesting()::previousDecision),
                inArticle("Shift+Tab"));
        always(MOVE, "Back to where you were", null, article::back, keys("Alt+Left"));
        always(MOVE, "Forward again", null, article::forward, keys("Alt+Right"));
        reading(
                MOVE,
                "Into the details of what is chosen",
                window::enterDetail,
                inArticle("Enter"));
        reading(MOVE, "Back to reading; choose nothing", article::backToReading, inArticle("Esc"));
        reading(
                MOVE,
                "Menu of what can be done here",
                article::showMenu,
                inArticle("Shift+F10"),
                inArticle("Context Menu"));
        reading(MOVE, "Newer version of the article", desk.versions()::newer, keys("Alt+Up"));
        reading(MOVE, "Older version of the article", desk.versions()::older, keys("Alt+Down"));
        always(MOVE, "Next part of the window", null, window::nextPart, keys("F6"));

        lens(Lens.SPEAKERS, "See who speaks", "Shortcut+1");
        lens(Lens.KINDS, "See the kinds of quotes", "Shortcut+2");
        lens(Lens.CLAIMS, "See claims and their answers", "Shortcut+3");
        lens(Lens.CUES, "See the cues", "Shortcut+4");
        marks =
                reading(
                        VIEW,
                        "Marks, shown or hidden",
                        this::toggleMarks,
                        keys("Shortcut+Shift+H"));
        reading(VIEW, "Unlikely suggestions, shown or hidden", this::toggleUnlikely);
        always(VIEW, "Suggest quotes, on or off", null, this::toggleSuggestions);
        larger =
                always(
                        VIEW,
                        "Larger text",
                        Icon.PLUS,
                        () -> article.zoom(1),
                        keys("Shortcut+Plus"),
                        keys("Shortcut+Shift+Equals"),
                        keys("Shortcut+Equals"),
                        keys("Shortcut+Add"));
        smaller =
                always(
                        VIEW,
                        "Smaller text",
                        Icon.MINUS,
                        () -> article.zoom(-1),
                        keys("Shortcut+Minus"),
                        keys("Shortcut+Subtract"));
        usualSize =
                always(
                        VIEW,
                        "Usual text size",
                        null,
                        () -> article.zoom(0),
                        keys("Shortcut+0"),
                        keys("Shortcut+Numpad 0"));
        always(VIEW, "Next theme", null, this::nextTheme, keys("Shortcut+Shift+D"));
        for (Theme theme : Theme.values()) {
            themes.put(
                    theme,
                    always(
                            VIEW,
                            Wording.title(theme) + " theme",
                            null,
                            () -> settings.theme().set(theme)));
        }
        settingsCard =
                always(
                        VIEW,
                        "Settings",
                        Icon.SLIDERS,
                        () -> cards.settings(this),
                        keys("Shortcut+Comma"));
        library =
                always(
                        VIEW,
                        "Library, shown or hidden",
                        Icon.MENU,
                        window::toggleLibrary,
                        keys("F9"));
        notes = always(VIEW, "Notes, shown or hidden", null, window::toggleNotes, keys("Shift+F9"));
        always(VIEW, "Commands", null, () -> cards.commands(this), keys("Shortcut+K"));
        keys = always(VIEW, "Keys", Icon.KEYS, () -> cards.keys(this), letter("?"), keys("F1"));
    }

    private Action undo() {
        var some = has(UndoState::undo);
        return add(ARTICLE, "Undo", Icon.UNDO, some, desk.session()::undo, keys("Shortcut+Z"));
    }

    private Action export(CardsOver cards) {
        var some = Bindings.isNotEmpty(desk.session().articles());
        return add(ARTICLE, "Export", Icon.EXPORT, some, cards::export, keys("Shortcut+E"));
    }

    private ObservableBooleanValue suggested() {
        var suggesting = desk.suggesting();
        return Bindings.createBooleanBinding(
                () -> suggesting.chosen().isPresent(),
                desk.session().currentProperty(),
                suggesting.offersProperty());
    }

    private void toggleUnlikely() {
        BooleanProperty shown = desk.suggesting().unlikelyShownProperty();
        shown.set(!shown.get());
        desk.session()
                .tell(
                        Message.done(
                                shown.get()
                                        ? "Suggestions that are rather not right are shown too."
                                        : "Suggestions that are rather not right are hidden."));
    }

    private void toggleSuggestions() {
        boolean on = !settings.suggestions().get();
        settings.suggestions().set(on);
        desk.session()
                .tell(Message.done(on ? "Quotes are suggested." : "Quotes are not suggested."));
    }

    private Action report(IntakeCards cards) {
        var one = desk.importing().reportProperty().isNotNull();
        return add(ARTICLE, "Report of the last import", null, one, cards::report);
    }

    private Action redo() {
        var some = has(UndoState::redo);
        var twice = new Shortcut[] {keys("Shortcut+Y"), keys("Shortcut+Shift+Z")};
        return add(ARTICLE, "Redo", Icon.REDO, some, desk.session()::redo, twice);
    }

    private ObservableBooleanValue has(Function<UndoState, @Nullable String> label) {
        var state = desk.session().undoStateProperty();
        return Bindings.createBooleanBinding(() -> label.apply(state.get()) != null, state);
    }

    private void deleteClaim(UUID claim) {
        desk.claimGraph().delete(claim);
    }

    private void copy() {
        article.excerpt()
                .ifPresent(e ->
                        copy(Map.of(DataFormat.PLAIN_TEXT, e.plain(), DataFormat.HTML, e.html())));
    }

    private void copyWords() {
        article.excerpt().ifPresent(e -> copy(Map.of(DataFormat.PLAIN_TEXT, e.words())));
    }

    private void copy(Map<DataFormat, Object> content) {
        Clipboard.getSystemClipboard().setContent(content);
        desk.session().tell(Message.done("Copied."));
    }

    private void nextTheme() {
        settings.theme().set(settings.theme().get().next());
    }

    private void markQuote() {
        desk.quotes().mark(article.selection(), article.caret());
        again = () -> desk.quotes().markAgain(article.selection(), article.caret());
    }

    /// Does something that can be done again, on another selection.
    private Runnable marking(Runnable run) {
        return () -> {
            run.run();
            again = run;
        };
    }

    private void tagAgain(String term) {
        desk.tags().add(article.selection(), term);
    }

    private void markAgain() {
        again.run();
    }

    private void nothingToRepeat() {
        desk.session().tell(Message.done("Mark something first; then this does it again."));
    }

    private void hold(Boundary boundary) {
        desk.boundaries().hold(boundary, article.caret());
    }

    private void lens(Lens lens, String name, String key) {
        lenses.put(lens, reading(VIEW, name, () -> article.lensProperty().set(lens), keys(key)));
    }

    private void toggleMarks() {
        Lens now = article.lensProperty().get();
        article.lensProperty().set(now == Lens.NONE ? shownBefore : Lens.NONE);
        shownBefore = now == Lens.NONE ? shownBefore : now;
    }

    private Action part(String name, Fragment.Role role, String key) {
        return reading(
                MARK,
                name,
                marking(() ->
                        desk.quotes().addFragment(role, article.selection(), article.caret())),
                letter(key));
    }

    private void go(BiFunction<Annotations, Walk.Stop, Optional<Walk.Stop>> step) {
        article.walk(step, "Nothing is marked yet.");
    }

    private void decide(BiFunction<Annotations, Walk.Stop, Optional<Walk.Stop>> step) {
        article.walk(step, "Nothing is left to decide.");
    }

    private Action reading(Action.Group group, String name, Runnable run, Shortcut... shortcuts) {
        return reading(group, name, null, run, shortcuts);
    }

    private Action reading(
            Action.Group group,
            String name,
            @Nullable Icon icon,
            Runnable run,
            Shortcut... shortcuts) {
        return add(group, name, icon, reading, run, shortcuts);
    }

    private Action always(
            Action.Group group,
            String name,
            @Nullable Icon icon,
            Runnable run,
            Shortcut... shortcuts) {
        return add(group, name, icon, ALWAYS, run, shortcuts);
    }

    private Action add(
            Action.Group group,
            String name,
            @Nullable Icon icon,
            ObservableBooleanValue enabled,
            Runnable run,
            Shortcut... shortcuts) {
        var action =
                new Action(name, group, icon, List.of(shortcuts), settings.letters(), enabled, run);
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
        if (settings.letters().get().on() && character.matches("[1-9]")) {
            int digit = Integer.parseInt(character);
            if (!desk.suggesting().pick(digit)) {
                desk.speakers().assignDigit(digit);
            }
            return true;
        }
        Optional<Action> meant = meant(character);
        meant.ifPresent(Action::perform);
        return meant.isPresent();
    }

    /// The action that a character means that was typed in the article.
    Optional<Action> meant(String character) {
        return all.stream().filter(a -> a.shortcuts().contains(letter(character))).findFirst();
    }

    /// Does what a key means that was pressed in the article and acts only there.
    ///
    /// @return whether it means anything
    boolean pressedInArticle(KeyEvent press) {
        Optional<Action> meant =
                all.stream()
                        .filter(a -> a.enabled().get())
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
