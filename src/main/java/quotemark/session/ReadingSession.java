package quotemark.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimGraph;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Decision;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Edit;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Passage;
import quotemark.annotation.Quote;
import quotemark.annotation.RawFile;
import quotemark.annotation.Remark;
import quotemark.annotation.Speaker;
import quotemark.annotation.Verdict;
import quotemark.annotation.Version;
import quotemark.library.ArticleSummary;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.library.SpeakerReferences;
import quotemark.reader.ReadArticle;
import quotemark.session.intake.Intake;
import quotemark.session.intake.Watcher;

/// What is open and selected, and the one way to change it.
///
/// Call it on the user interface's thread. An act is shown at once and written in the background;
/// when it could not be written, the article is shown again as the file has it, with a sentence
/// that says why.
public final class ReadingSession {
    private final Library library;
    private final Ledger ledger;
    private final ReadOnlyObjectWrapper<@Nullable Annotations> annotations =
            new ReadOnlyObjectWrapper<>();
    private final Choice choice = new Choice();
    private final ReadOnlyObjectWrapper<@Nullable Message> message = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<HouseStyle> houseStyle =
            new ReadOnlyObjectWrapper<>(HouseStyle.DEFAULT);
    private final Shelf shelf;
    private int opening;
    private Drafts drafts = Drafts.NONE;

    /// A session over an open library, with nothing open in it.
    ///
    /// @param writing does the library's work, one after the other
    /// @param author goes into the log of edits
    public ReadingSession(Library library, Background writing, String author) {
        this.library = library;
        this.ledger = new Ledger(library, writing, author, this::fail);
        this.shelf = new Shelf(library, ledger);
        ledger.saveStateProperty().addListener((_, _, state) -> refreshSummary(state));
        annotations.subscribe(choice::check);
        annotations.subscribe(
                _ -> annotations().map(Annotations::houseStyle).ifPresent(houseStyle::set));
    }

    /// The name under which acts go into the log.
    public String author() {
        return ledger.author();
    }

    /// Gives the acts from now on another name.
    public void signAs(String name) {
        ledger.signAs(name);
    }

    /// What is open: null while nothing is.
    public ReadOnlyObjectProperty<@Nullable Annotations> annotationsProperty() {
        return annotations.getReadOnlyProperty();
    }

    public Optional<Annotations> annotations() {
        return Optional.ofNullable(annotations.get());
    }

    /// The quote, claim, note or evidence that the next act is about, or null.
    public ReadOnlyObjectProperty<@Nullable UUID> currentProperty() {
        return choice.currentProperty();
    }

    /// The passage of it that is chosen, or null while it is chosen as a whole.
    public ReadOnlyObjectProperty<@Nullable Passage> passageProperty() {
        return choice.passageProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return ledger.saveStateProperty();
    }

    /// The last thing that the reader should be told.
    public ReadOnlyObjectProperty<@Nullable Message> messageProperty() {
        return message.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<UndoState> undoStateProperty() {
        return ledger.undoStateProperty();
    }

    /// How the newsroom puts things.
    public ReadOnlyObjectProperty<HouseStyle> houseStyleProperty() {
        return houseStyle.getReadOnlyProperty();
    }

    /// The library's articles, newest first.
    public ObservableList<ArticleSummary> articles() {
        return shelf.articles();
    }

    public void tell(Message sentence) {
        // The same sentence twice is still two messages.
        message.set(null);
        message.set(sentence);
    }

    public void dismissMessage() {
        message.set(null);
    }

    boolean isBusy() {
        return ledger.isBusy();
    }

    /// Calls once all that was handed to the library until now is done. Who waits keeps nobody else
    /// waiting.
    void afterAll(Runnable then) {
        ledger.askUnhurried(() -> true, _ -> then.run());
    }

    /// Chooses what the next act is about.
    public void choose(@Nullable UUID entity) {
        choice.choose(entity);
    }

    /// Chooses one passage of what the next act is about.
    public void choosePassage(Passage passage) {
        annotations().ifPresent(now -> choice.choose(now, passage));
    }

    /// The quote that is chosen, or that the chosen suggestion would become.
    public Optional<Quote> currentQuote() {
        return drafted().flatMap(choice::quote);
    }

    /// Says who knows what a chosen suggestion would become.
    void draftFrom(Drafts known) {
        drafts = known;
    }

    /// What the chosen suggestion would become.
    Optional<Draft> draft() {
        return drafts.draft();
    }

    /// What an act starts from: all there is, and the chosen suggestion as if it were accepted,
    /// which it is by whatever is done to it.
    Optional<Annotations> drafted() {
        return drafts.drafted().or(this::annotations);
    }

    /// The claim that is chosen, or that the chosen quote states.
    public Optional<Claim> currentClaim() {
        return annotations().flatMap(choice::claim);
    }

    /// Reads anew what holds for the whole library: its articles, and its house style.
    public void refresh() {
        shelf.refresh();
        refreshHouseStyle();
        ledger.refreshUndo();
    }

    /// Opens an article of the library. The answer of an earlier call that comes late is dropped.
    public void openArticle(UUID article) {
        openArticle(article, _ -> {});
    }

    /// Opens an article of the library.
    ///
    /// @param then is called once it is open; not if another one was opened in the meantime
    public void openArticle(UUID article, Consumer<Annotations> then) {
        open(() -> library.load(article).annotations(), then);
    }

    /// Opens one version of an article.
    public void openVersion(UUID version) {
        openVersion(version, _ -> {});
    }

    /// Opens one version of an article.
    ///
    /// @param then as in [#openArticle(UUID, Consumer)]
    public void openVersion(UUID version, Consumer<Annotations> then) {
        open(() -> read(version), then);
    }

    private void open(Callable<Annotations> reading, Consumer<Annotations> then) {
        int ticket = ++opening;
        ledger.ask(
                reading,
                opened -> {
                    if (ticket == opening) {
                        choose(null);
                        annotations.set(opened);
                        then.accept(opened);
                    }
                });
    }

    /// Opens the article that a quote stands in, and chooses the quote.
    public void openQuote(Quote quote) {
        openVersion(
                quote.version(),
                now -> now.find(quote.id(), Quote.class).ifPresent(q -> choose(q.id())));
    }

    private Annotations read(UUID version) throws LibraryException {
        return library.loadVersion(version).annotations();
    }

    public void closeArticle() {
        opening++;
        choose(null);
        annotations.set(null);
    }

    /// Adds articles that were read from files, as one act, and opens the last. One that came from
    /// the very same bytes as an article of the library is not added again.
    void addOrOpen(List<ReadArticle> read) {
        ledger.ask(() -> Arrivals.among(read, library), this::add);
    }

    /// Adds what arrived, as one act, and opens the last.
    void add(Arrivals arrivals) {
        List<Change> changes = arrivals.changes();
        if (!changes.isEmpty()) {
            ledger.commit(
                    ledger.edit(arrivals.label(), null, changes), this::notSaved, arrivals.raws());
        }
        refresh();
        openVersion(arrivals.last());
    }

    /// An import of many, to be done on another thread.
    Intake intake(Watcher watcher) {
        return new Intake(library, author(), watcher);
    }

    /// Removes an article from the library, with all that was said about it.
    public void removeArticle(UUID article) {
        ledger.ask(
                () -> {
                    var versions = new ArrayList<Annotations>();
                    for (UUID version : library.versions(article)) {
                        versions.add(read(version));
                    }
                    return versions;
                },
                this::remove);
    }

    private void remove(List<Annotations> versions) {
        if (versions.isEmpty()) {
            return;
        }
        Article removed = versions.getFirst().article();
        if (annotations().filter(now -> now.article().id().equals(removed.id())).isPresent()) {
            closeArticle();
        }
        Edit edit = ledger.edit("Remove article", null, Deletion.ofArticle(versions, this::tried));
        ledger.commit(edit, this::notSaved);
        widen(edit);
        refresh();
        tell(Message.undoable("Removed from the library: " + removed.title()));
    }

    /// Makes one act of the reader of these changes, shows it, and writes it. Without changes
    /// nothing happens.
    ///
    /// @param raws files that the changes refer to
    void act(String label, List<Change> changes, RawFile... raws) {
        if (changes.isEmpty()) {
            return;
        }
        Annotations now = annotations.get();
        List<Change> whole = now == null ? changes : whole(now, changes);
        Edit edit = ledger.edit(label, now == null ? null : now.version().id(), whole);
        if (now != null) {
            annotations.set(now.with(edit));
        }
        ledger.commit(edit, this::notSaved, raws);
        widen(edit);
        if (now == null) {
            refreshHouseStyle();
        }
    }

    private List<Change> whole(Annotations now, List<Change> changes) {
        return Afterthoughts.with(now, draft().map(made -> made.with(changes)).orElse(changes));
    }

    /// Claims reach beyond the article. After an act that concerns them, what is around those that
    /// stand here is read from the library, and what is not is forgotten.
    private void widen(Edit edit) {
        if (edit.changes().stream().map(Change::entity).anyMatch(ReadingSession::reachesOut)) {
            annotations().ifPresent(this::reread);
        }
    }

    private static boolean reachesOut(Entity entity) {
        return switch (entity) {
            case Claim _,
                    Occurrence _,
                    Evidence _,
                    ClaimLink _,
                    Verdict _,
                    Dismissal _,
                    HouseStyle _ ->
                    true;
            case Article _, Version _, Speaker _, Quote _, Remark _, Decision _ -> false;
        };
    }

    @SuppressWarnings("ReferenceEquality") // the very snapshot that was seen, or one after it
    private void reread(Annotations seen) {
        ledger.ask(
                () -> {
                    Annotations kept = read(seen.version().id());
                    return kept.equals(seen) ? seen : kept;
                },
                kept -> {
                    Annotations now = annotations.get();
                    if (now == seen) {
                        annotations.set(kept);
                    } else if (now != null && now.version().id().equals(seen.version().id())) {
                        // Another act came in between.
                        reread(now);
                    }
                });
    }

    /// Reads some claims with all that hangs on them, as the file has them after all acts so far.
    void withClaims(Collection<UUID> claims, Consumer<ClaimGraph> then) {
        ask(library -> library.claimsAround(claims), then);
    }

    /// Chooses a claim, or the quote that is all of it, where it stands in the open article.
    void chooseClaim(UUID claim) {
        annotations()
                .flatMap(now ->
                        now.occurrences().stream().filter(o -> o.claim().equals(claim)).findFirst())
                .ifPresent(o ->
                        choose(o.quote() != null && o.passages().isEmpty() ? o.quote() : claim));
    }

    /// What the changes would make of what there is.
    Annotations tried(Annotations now, List<Change> changes) {
        return changes.isEmpty() ? now : now.with(ledger.edit("Try", now.version().id(), changes));
    }

    /// Changes one entity, as it is now; where nothing comes out differently, nothing happens.
    <E extends Entity> void change(UUID id, Class<E> kind, String label, UnaryOperator<E> how) {
        drafted()
                .flatMap(now -> now.find(id, kind))
                .ifPresent(before -> {
                    E after = how.apply(before);
                    if (!after.equals(before)) {
                        act(label, List.of(Change.replace(before, after)));
                    }
                });
    }

    /// What can be asked of the library.
    interface Question<T> {
        T ask(Library library) throws LibraryException;
    }

    /// Asks the library, after all acts so far.
    <T> void ask(Question<T> question, Consumer<T> then) {
        ledger.ask(() -> question.ask(library), then);
    }

    /// Asks what names a speaker in the whole library.
    void references(UUID speaker, Consumer<SpeakerReferences> then) {
        ledger.ask(() -> library.references(speaker), then);
    }

    private void refreshHouseStyle() {
        ledger.ask(library::houseStyle, known -> houseStyle.set(known.orElse(HouseStyle.DEFAULT)));
    }

    private void refreshSummary(SaveState state) {
        if (state == SaveState.SAVED) {
            annotations().ifPresent(now -> shelf.refresh(now.article().id()));
        }
    }

    private void notSaved(Exception failure) {
        fail(failure);
        // The screen must not show what the file does not have.
        annotations().ifPresent(now -> openVersion(now.version().id()));
    }

    /// Takes back the last act, also one of an earlier day, and shows where it was made.
    public void undo() {
        ledger.undo(edit -> showStep(edit, "Undone: ", "Nothing to undo."), this::notSaved);
    }

    /// Does again what was undone last.
    public void redo() {
        ledger.redo(edit -> showStep(edit, "Done again: ", "Nothing to redo."), this::notSaved);
    }

    private void showStep(Optional<Edit> edit, String told, String nothing) {
        edit.ifPresent(this::show);
        tell(Message.done(edit.map(done -> told + done.label() + ".").orElse(nothing)));
    }

    /// Shows an edit that the file has already.
    private void show(Edit edit) {
        Annotations now = annotations.get();
        boolean here = now != null && now.version().id().equals(edit.version());
        if (here) {
            annotations.set(now.with(edit));
            chooseAfter(edit);
            widen(edit);
        } else if (edit.version() != null) {
            openVersionOf(edit);
        } else {
            showAdded(edit);
        }
        shelf.refresh();
        refreshHouseStyle();
    }

    /// An edit of the library itself: articles came or went.
    private void showAdded(Edit edit) {
        Article last = null;
        for (Change change : edit.changes()) {
            if (change.after() instanceof Article article) {
                last = article;
            } else if (change.before() instanceof Article article
                    && annotations()
                            .filter(a -> a.article().id().equals(article.id()))
                            .isPresent()) {
                closeArticle();
            }
        }
        if (last != null) {
            openArticle(last.id());
        }
        annotations().ifPresent(this::reread);
    }

    private void openVersionOf(Edit edit) {
        openVersion(Objects.requireNonNull(edit.version()), _ -> chooseAfter(edit));
    }

    private void chooseAfter(Edit edit) {
        Annotations now = Objects.requireNonNull(annotations.get());
        edit.changes().stream()
                .map(Change::after)
                .filter(Objects::nonNull)
                .filter(e -> e instanceof Quote || e instanceof Claim)
                .filter(e -> now.find(e.id(), Entity.class).isPresent())
                .findFirst()
                .map(Entity::id)
                .or(() -> undecided(edit))
                .ifPresentOrElse(choice::choose, () -> choice.checkCurrent(now));
    }

    /// The first suggestion that an edit made pending again.
    private Optional<UUID> undecided(Edit edit) {
        return edit.changes().reversed().stream()
                .filter(change -> change.after() == null)
                .map(Change::entity)
                .filter(Decision.class::isInstance)
                .flatMap(taken -> drafts.undecided((Decision) taken).stream())
                .findFirst();
    }

    /// Where the reader was in a version, for the next time. Not an act: it is not undone.
    public void keepPosition(Version version, int position) {
        ledger.ask(
                () -> {
                    library.keepReadingPosition(version.id(), position);
                    return version;
                },
                _ -> {});
    }

    public void position(Version version, Consumer<OptionalInt> then) {
        ledger.ask(() -> library.readingPosition(version.id()), then);
    }

    /// Tells the reader what went wrong.
    public void fail(Throwable failure) {
        tell(Message.problem(Failure.sentence(failure)));
    }
}
