package quotemark.view.notes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Entity;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Passage;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.session.Desk;
import quotemark.session.PendingSuggestion;
import quotemark.view.Focus;
import quotemark.view.Letters;
import quotemark.view.Theme;
import quotemark.view.claim.ClaimQuestions;
import quotemark.view.speaker.SpeakerQuestions;

/// Three lists in the order of the text, and below them all about what is chosen.
public final class NotesPane extends VBox {

    private enum Tab {
        QUOTES("Quotes"),
        SPEAKERS("Speakers"),
        CLAIMS("Claims");

        private final String title;

        Tab(String title) {
            this.title = title;
        }
    }

    /// What a quote's card shows besides the quote.
    private record Around(
            List<Speaker> speakers,
            List<Claim> claims,
            List<Occurrence> occurrences,
            List<Tag> tags,
            List<UUID> suggested,
            Theme theme) {}

    private final Desk desk;
    private final Supplier<Theme> theme;
    private final CardContext context;
    private final SuggestionActions suggestionActions;
    private final Map<Tab, TabButton> tabs = new EnumMap<>(Tab.class);
    private final StackPane lists = new StackPane();
    private final CardList<Quote> quotes;
    private final CardList<Speaker> speakers;
    private final CardList<Claim> claims;
    private final ScrollPane detail = new ScrollPane();
    private @Nullable UUID speaker;
    private @Nullable Around shownAround;
    private boolean quiet;
    private boolean waiting;
    private final AfterFrame afterFrame = new AfterFrame(this, this::follow);
    private boolean annotationsBehind;
    private boolean currentBehind;
    private boolean detailBehind;

    /// Shows what there is on a desk.
    ///
    /// @param go shows and chooses a quote or claim in the article
    /// @param show shows and chooses a passage in the article
    /// @param leave gives the focus back to the article
    /// @param suggestionActions what can be done with a suggestion
    public NotesPane(
            Desk desk,
            Supplier<Theme> theme,
            ObservableValue<Letters> letters,
            SpeakerQuestions questions,
            ClaimQuestions claimQuestions,
            Consumer<UUID> go,
            Consumer<Passage> show,
            Runnable leave,
            SuggestionActions suggestionActions) {
        this.desk = desk;
        this.suggestionActions = suggestionActions;
        this.theme = theme;
        context =
                new CardContext(
                        desk,
                        theme,
                        letters::getValue,
                        questions,
                        claimQuestions,
                        quote -> open(quote, go),
                        show,
                        leave,
                        this::quietly);
        DoubleSupplier width = () -> getWidth() - 36;
        quotes =
                new CardList<>(
                        "Quotes",
                        letters.map(now ->
                                "No quotes yet. Put the caret into one, or select it, and mark it%s."
                                        .formatted(now.hint("q"))),
                        () -> new QuoteCard(desk, theme, width),
                        quote -> go.accept(quote.id()));
        quotes.evenOut();
        speakers =
                new CardList<>(
                        "Speakers",
                        letters.map(now ->
                                "No speakers yet. Mark a quote and choose its speaker%s."
                                        .formatted(now.hint("s"))),
                        () -> new SpeakerCard(desk, theme, width),
                        chosen -> showSpeaker(chosen.id()));
        speakers.onEntered(chosen -> {
            showSpeaker(chosen.id());
            enterDetail();
        });
        speakers.onDeleted(chosen -> desk.registry().delete(chosen.id()));
        claims =
                new CardList<>(
                        "Claims",
                        letters.map(now ->
                                "No claims yet. Choose a quote, or select words, and flag them%s."
                                        .formatted(now.hint("c"))),
                        () -> new ClaimCard(desk.session(), theme, width),
                        claim -> go.accept(claim.id()));
        claims.evenOut();
        getStyleClass().add("notes-pane");
        detail.setFitToWidth(true);
        detail.getStyleClass().add("detail-scroll");
        detail.managedProperty().bind(detail.visibleProperty());
        VBox.setVgrow(lists, Priority.ALWAYS);
        getChildren().addAll(tabBar(), lists, detail);
        detail.maxHeightProperty().bind(heightProperty().multiply(.56));
        desk.session()
                .annotationsProperty()
                .subscribe(() -> {
                    annotationsBehind = true;
                    askForDetail(!quiet);
                });
        desk.suggesting().offersProperty().subscribe(this::refresh);
        desk.suggesting().unlikelyShownProperty().subscribe(this::refresh);
        desk.session()
                .currentProperty()
                .subscribe(() -> {
                    currentBehind = true;
                    askForDetail(true);
                });
        refresh();
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(owner -> {
                    if (owner != null) {
                        reveal(owner);
                        catchUp(owner);
                    }
                });
        open(Tab.QUOTES);
    }

    private HBox tabBar() {
        var group = new ToggleGroup();
        var bar = new HBox(4);
        bar.getStyleClass().add("tabs");
        for (Tab tab : Tab.values()) {
            var button = new TabButton(tab.title);
            button.setToggleGroup(group);
            button.setOnAction(_ -> open(tab));
            // The arrows select as well, without an action.
            button.selectedProperty()
                    .addListener((_, _, selected) -> {
                        if (selected) {
                            open(tab);
                        }
                    });
            tabs.put(tab, button);
            bar.getChildren().add(button);
        }
        return bar;
    }

    private void open(Tab tab) {
        tabs.forEach((each, button) -> button.setSelected(each == tab));
        CardList<?> list =
                switch (tab) {
                    case QUOTES -> quotes;
                    case SPEAKERS -> speakers;
                    case CLAIMS -> claims;
                };
        // A list that leaves and comes back is styled anew, card by card.
        if (!lists.getChildren().contains(list)) {
            lists.getChildren().setAll(list);
        }
        if (tab != Tab.SPEAKERS) {
            speaker = null;
        }
        askForDetail(true);
    }

    /// Draws everything anew, in the theme's colours.
    public void refresh() {
        annotationsBehind = true;
        askForDetail(true);
    }

    /// Puts the focus into the first field of the detail card.
    public void enterDetail() {
        afterFrame.catchUp();
        Optional.ofNullable(detail.getContent())
                .flatMap(card ->
                        Stream.of(".text-input", ".choice-box")
                                .map(card::lookup)
                                .filter(Objects::nonNull)
                                .findFirst())
                .ifPresent(Node::requestFocus);
    }

    /// A field that gets the focus by key may lie below the edge.
    private void reveal(Node owner) {
        Node card = detail.getContent();
        if (card == null || !Focus.isWithin(owner, card)) {
            return;
        }
        Bounds field = card.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double seen = detail.getViewportBounds().getHeight();
        double hidden = card.getLayoutBounds().getHeight() - seen;
        double top = detail.getVvalue() * hidden;
        if (hidden > 0 && (field.getMinY() < top || field.getMaxY() > top + seen)) {
            detail.setVvalue(Math.clamp((field.getMaxY() + 12 - seen) / hidden, 0, 1));
        }
    }

    /// What else the card says may follow from what was typed; it is made anew once the reader has
    /// left it.
    private void catchUp(Node owner) {
        if (waiting && !Focus.isWithin(owner, detail)) {
            waiting = false;
            askForDetail(true);
        }
    }

    /// Puts the focus into the list that is shown.
    public void focusList() {
        afterFrame.catchUp();
        lists.getChildren().getFirst().requestFocus();
    }

    private void show(Annotations now) {
        List<PendingSuggestion> suggested = desk.suggesting().shown();
        quotes.show(
                ListedQuotes.of(
                        now.quotes(), suggested.stream().map(PendingSuggestion::quote).toList()));
        count(Tab.QUOTES, now.quotes().size());
        speakers.show(desk.registry().all());
        count(Tab.SPEAKERS, desk.registry().speaking().size());
        count(Tab.CLAIMS, claims.show(now.claims()));
        var around =
                new Around(
                        now.speakers(),
                        now.claims(),
                        now.occurrences(),
                        now.tags(),
                        suggested.stream().map(PendingSuggestion::id).toList(),
                        theme.get());
        if (!around.equals(shownAround)) {
            shownAround = around;
            quotes.refresh();
        }
        speakers.refresh();
        claims.refresh();
    }

    private void count(Tab tab, int number) {
        Objects.requireNonNull(tabs.get(tab)).count(number);
    }

    private void quietly(Runnable change) {
        quiet = true;
        waiting = true;
        try {
            change.run();
        } finally {
            quiet = false;
        }
    }

    private void followCurrent(@Nullable UUID current) {
        Optional<Annotations> now = desk.session().annotations();
        if (current != null) {
            speaker = null;
            if (now.flatMap(a -> a.find(current, Quote.class)).isPresent()
                    || desk.suggesting().stop(current).isPresent()) {
                open(Tab.QUOTES);
            } else if (now.flatMap(a -> a.find(current, Claim.class)).isPresent()) {
                open(Tab.CLAIMS);
            }
        }
        quotes.choose(current);
        claims.choose(current);
    }

    private void open(Quote quote, Consumer<UUID> go) {
        desk.session()
                .annotations()
                .flatMap(now -> now.find(quote.id(), Quote.class))
                .ifPresentOrElse(
                        here -> go.accept(here.id()), () -> desk.session().openQuote(quote));
        context.leave().run();
    }

    /// The speaker whose details are shown, else the one of the current quote.
    public Optional<UUID> speaker() {
        afterFrame.catchUp();
        return Optional.ofNullable(speaker)
                .or(() -> desk.session().currentQuote().map(Quote::speaker));
    }

    /// Shows all about a speaker, and puts the focus there.
    public void enterSpeaker(UUID chosen) {
        afterFrame.catchUp();
        open(Tab.SPEAKERS);
        speakers.choose(chosen);
        showSpeaker(chosen);
        enterDetail();
    }

    private void showSpeaker(UUID chosen) {
        speaker = chosen;
        askForDetail(true);
    }

    private void askForDetail(boolean needed) {
        detailBehind |= needed;
        afterFrame.ask();
    }

    /// One act changes what is annotated and then what is chosen: shows both at once.
    private void follow() {
        if (annotationsBehind) {
            annotationsBehind = false;
            desk.session().annotations().ifPresent(this::show);
        }
        if (currentBehind) {
            currentBehind = false;
            followCurrent(desk.session().currentProperty().get());
        }
        if (detailBehind) {
            detailBehind = false;
            showDetail();
        }
    }

    private void showDetail() {
        @Nullable String focused = focusedField();
        @Nullable Node card = desk.session().annotations().flatMap(this::card).orElse(null);
        detail.setContent(card);
        detail.setVisible(card != null);
        if (focused != null && card != null && card.lookup("#" + focused) != null) {
            card.lookup("#" + focused).requestFocus();
        }
    }

    /// The id of the field of the detail card that has the focus, so that a new card can have it
    /// there too.
    private @Nullable String focusedField() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null && Focus.isWithin(owner, detail) ? owner.getId() : null;
    }

    private Optional<Node> card(Annotations now) {
        @Nullable UUID chosen = speaker != null ? speaker : desk.session().currentProperty().get();
        return now.find(chosen, Entity.class)
                .map(entity -> card(entity, now))
                .or(() -> suggestion(chosen))
                .or(() -> articleRemarks(now));
    }

    private Optional<Node> suggestion(@Nullable UUID chosen) {
        return desk.suggesting()
                .offersProperty()
                .get()
                .find(chosen)
                .map(one -> new SuggestionDetail(one, context, suggestionActions));
    }

    /// While nothing is chosen: the notes and tags on the article and on its passages.
    private Optional<Node> articleRemarks(Annotations now) {
        List<Note> notes = now.notes().stream().filter(note -> note.about() == null).toList();
        List<Tag> tags = now.tags().stream().filter(tag -> tag.about() == null).toList();
        String title = tags.isEmpty() ? "Notes" : notes.isEmpty() ? "Tags" : "Notes and tags";
        return notes.isEmpty() && tags.isEmpty()
                ? Optional.empty()
                : Optional.of(detail(title, tags, notes));
    }

    private VBox detail(String title, List<Tag> tags, List<Note> notes) {
        var heading = new Label(title);
        heading.getStyleClass().add("section");
        var box = new VBox(heading, new TagList(tags, context), new NoteList(notes, context));
        box.getStyleClass().add("detail");
        return box;
    }

    private @Nullable Node card(Entity entity, Annotations now) {
        return switch (entity) {
            case Quote quote -> new QuoteDetail(quote, now, context);
            case Speaker known -> new SpeakerDetail(known, now, context);
            case Claim claim -> new ClaimDetail(claim, now, context);
            case Note note -> detail("Note", List.of(), List.of(note));
            case Tag tag -> detail("Tag", List.of(tag), List.of());
            default -> null;
        };
    }
}
