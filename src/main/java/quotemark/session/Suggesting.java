package quotemark.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Decision;
import quotemark.annotation.Lesson;
import quotemark.annotation.Speaker;
import quotemark.library.Library;
import quotemark.suggest.Candidate;
import quotemark.suggest.Experience;
import quotemark.suggest.Suggester;

/// Offers the quotes that the open article seems to hold, and lets the reader decide on them.
///
/// They are found beside all other work, kept in memory only, and count nowhere. A suggestion that
/// is chosen ([ReadingSession#choose]) can be accepted and rejected; any other act on it accepts it
/// as edited, in one act with the accepting.
public final class Suggesting {
    /// So likely right are those that are accepted all at once.
    public static final double SURE = .9;

    private static final int DIGITS = 9;
    private static final Message NONE_CHOSEN = Message.done("No suggestion is chosen.");

    private final ReadingSession session;
    private final SpeakerUse use;
    private final Background reading;
    private final ReadOnlyObjectWrapper<Offers> offers = new ReadOnlyObjectWrapper<>(Offers.NONE);
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final BooleanProperty unlikelyShown = new SimpleBooleanProperty();
    private Runnable stop = () -> {};
    private int search;
    private @Nullable Drafted drafted;
    private CalledSo calledSo = new CalledSo(List.of());

    /// The draft of one suggestion in one state of the article.
    private record Drafted(Annotations now, UUID chosen, Draft draft, Annotations after) {}

    /// @param reading looks through an article beside all other work
    Suggesting(ReadingSession session, SpeakerUse use, Background reading) {
        this.session = session;
        this.use = use;
        this.reading = reading;
        session.draftFrom(new Drafting());
        session.annotationsProperty().subscribe(this::follow);
        on.subscribe(this::turn);
    }

    /// Whether anything is suggested.
    public BooleanProperty onProperty() {
        return on;
    }

    /// Whether those are shown too that are rather not right.
    public BooleanProperty unlikelyShownProperty() {
        return unlikelyShown;
    }

    /// What is suggested for the open version.
    public ReadOnlyObjectProperty<Offers> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /// Whether the open article is being looked through.
    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    private void follow(@Nullable Annotations before, @Nullable Annotations now) {
        if (before == null || now == null || !isSameText(before, now)) {
            begin(now);
        } else {
            offers.set(offers.get().after(before, now));
        }
    }

    private static boolean isSameText(Annotations one, Annotations other) {
        return one.version().id().equals(other.version().id())
                && one.article().language().equals(other.article().language());
    }

    private void turn(boolean nowOn) {
        @Nullable Annotations now = session.annotationsProperty().get();
        begin(now);
        if (nowOn && now == null) {
            // The first article is not to wait for it.
            reading.runAside(Executors.callable(Suggester::prepare), _ -> {}, session::fail);
        }
    }

    private void begin(@Nullable Annotations now) {
        stop.run();
        stop = () -> {};
        int ticket = ++search;
        offers.set(Offers.NONE);
        searching.set(now != null && on.get());
        if (now != null && on.get()) {
            session.ask(Library::lessons, lessons -> begin(now, lessons, ticket));
        }
    }

    private void begin(Annotations now, List<Lesson> lessons, int ticket) {
        if (ticket == search) {
            stop =
                    reading.runAside(
                            () -> Offers.in(now, Experience.of(lessons)),
                            found -> show(now, found, ticket),
                            failure -> fail(failure, ticket));
        }
    }

    private void show(Annotations then, Offers found, int ticket) {
        if (ticket == search) {
            searching.set(false);
            session.annotations().ifPresent(now -> offers.set(found.after(then, now)));
        }
    }

    private void fail(Exception failure, int ticket) {
        if (ticket == search) {
            searching.set(false);
            session.fail(failure);
        }
    }

    /// What is shown, in text order.
    public List<PendingSuggestion> shown() {
        return unlikelyShown.get() ? offers.get().pending() : offers.get().likely();
    }

    /// The one that is chosen.
    public Optional<PendingSuggestion> chosen() {
        return offers.get().find(session.currentProperty().get());
    }

    private Optional<Draft> draft() {
        return chosenDraft().map(Drafted::draft);
    }

    private final class Drafting implements Drafts {
        @Override
        public Optional<Draft> draft() {
            return Suggesting.this.draft();
        }

        @Override
        public Optional<Annotations> drafted() {
            return chosenDraft().map(Drafted::after);
        }

        @Override
        public Optional<UUID> undecided(Decision takenBack) {
            return offers.get().pending().stream()
                    .map(PendingSuggestion::id)
                    .filter(id -> PendingSuggestion.decision(id).equals(takenBack.id()))
                    .findFirst();
        }
    }

    /// Made once in each state of the article, so that whoever is new in it stays the same.
    @SuppressWarnings("ReferenceEquality") // the very same state
    private Optional<Drafted> chosenDraft() {
        @Nullable Annotations now = session.annotationsProperty().get();
        @Nullable PendingSuggestion one = chosen().orElse(null);
        if (now == null || one == null) {
            return Optional.empty();
        }
        @Nullable Drafted known = drafted;
        if (known == null || known.now() != now || !known.chosen().equals(one.id())) {
            Draft draft = Draft.of(now, one);
            known =
                    new Drafted(
                            now,
                            one.id(),
                            draft,
                            draft.annotations(changes -> session.tried(now, changes)));
            drafted = known;
        }
        return Optional.of(known);
    }

    /// Makes a quote of the chosen suggestion, with its speaker: one act, one undo.
    ///
    /// @return where the next suggestion stands, which is then chosen
    public Optional<Walk.Stop> accept() {
        return decide("Accept suggestion", Draft::accepted);
    }

    /// Says that the chosen suggestion is none; it does not come back.
    ///
    /// @return where the next suggestion stands, which is then chosen
    public Optional<Walk.Stop> reject() {
        return decide("Reject suggestion", Draft::rejected);
    }

    private Optional<Walk.Stop> decide(String label, Function<Draft, List<Change>> how) {
        Optional<PendingSuggestion> one = chosen();
        Optional<Draft> draft = draft();
        if (one.isEmpty() || draft.isEmpty()) {
            session.tell(NONE_CHOSEN);
            return Optional.empty();
        }
        session.act(label, how.apply(draft.get()));
        Optional<PendingSuggestion> next = after(one.get());
        next.ifPresent(following -> session.choose(following.id()));
        return next.map(Suggesting::stop);
    }

    private Optional<PendingSuggestion> after(PendingSuggestion one) {
        return shown().stream().filter(other -> other.hull().compareTo(one.hull()) > 0).findFirst();
    }

    private static Walk.Stop stop(PendingSuggestion one) {
        return new Walk.Stop(one.id(), one.hull());
    }

    /// The next thing that needs a decision: a suggestion, a quote without a speaker, a claim
    /// without evidence.
    public Optional<Walk.Stop> nextDecision(Annotations now, Walk.Stop from) {
        return Walk.nextDecision(now, stops(), from);
    }

    public Optional<Walk.Stop> previousDecision(Annotations now, Walk.Stop from) {
        return Walk.previousDecision(now, stops(), from);
    }

    private List<Walk.Stop> stops() {
        return shown().stream().map(Suggesting::stop).toList();
    }

    /// Where a pending suggestion stands.
    public Optional<Walk.Stop> stop(@Nullable UUID suggestion) {
        return offers.get().find(suggestion).map(Suggesting::stop);
    }

    /// The pending suggestion at a position, the narrowest of several.
    public Optional<PendingSuggestion> at(int position) {
        return shown().stream()
                .filter(one ->
                        one.contents().stream()
                                .anyMatch(c -> c.start() <= position && position < c.end()))
                .reduce((one, other) -> other.hull().length() <= one.hull().length() ? other : one);
    }

    /// Whom of the library a suggestion means.
    public Optional<Speaker> known(Candidate candidate) {
        return session.annotations().flatMap(now -> known(now, candidate));
    }

    /// As [Suggested#known], but quick for many.
    private Optional<Speaker> known(Annotations now, Candidate candidate) {
        if (candidate instanceof Candidate.Known(Speaker speaker)) {
            Optional<Speaker> same = now.find(speaker.id(), Speaker.class);
            if (same.isPresent()) {
                return same;
            }
        }
        if (!calledSo.isOf(now.speakers())) {
            calledSo = new CalledSo(now.speakers());
        }
        return calledSo.called(candidate.name());
    }

    /// What earlier decisions of the whole library say.
    public void learned(Consumer<Experience> then) {
        session.ask(Library::lessons, lessons -> then.accept(Experience.of(lessons)));
    }

    /// Learns nothing any more from the decisions until now, which stay: one act, one undo.
    public void forget() {
        session.ask(
                Library::rememberedDecisions,
                all ->
                        session.act(
                                "Forget what was learned",
                                all.stream()
                                        .map(d -> Change.replace(d, d.withForgotten(true)))
                                        .toList()));
    }

    /// Which digit means which of the speakers of a suggestion: who has one keeps it, the others
    /// have those that nobody has, in their order.
    public Map<Integer, Candidate> digits(PendingSuggestion suggestion) {
        Map<Integer, Candidate> digits = new LinkedHashMap<>();
        session.annotations()
                .ifPresent(now -> {
                    for (Candidate candidate : suggestion.suggestion().speakers()) {
                        digit(now, candidate, digits)
                                .ifPresent(digit -> digits.put(digit, candidate));
                    }
                });
        return digits;
    }

    private Optional<Integer> digit(
            Annotations now, Candidate candidate, Map<Integer, Candidate> taken) {
        int own = Suggested.known(now, candidate).map(Speaker::id).map(use::digit).orElse(0);
        if (own > 0) {
            return Optional.of(own);
        }
        return IntStream.rangeClosed(1, DIGITS)
                .filter(digit -> use.speaker(digit).isEmpty() && !taken.containsKey(digit))
                .boxed()
                .findFirst();
    }

    /// Accepts the chosen suggestion as said by whoever of its speakers has the digit, and gives
    /// them the digit.
    ///
    /// @return whether one has
    public boolean pick(int digit) {
        Optional<Candidate> picked = chosen().map(one -> digits(one).get(digit));
        picked.ifPresent(candidate -> pick(candidate, digit));
        return picked.isPresent();
    }

    private void pick(Candidate candidate, int digit) {
        Annotations now = session.annotations().orElseThrow();
        PendingSuggestion one = chosen().orElseThrow();
        boolean first = one.suggestion().speaker().equals(Optional.of(candidate));
        Draft draft = first ? draft().orElseThrow() : Draft.of(now, one, Optional.of(candidate));
        @Nullable UUID speaker = draft.quote().speaker();
        if (speaker != null) {
            use.give(speaker, digit);
        }
        session.act("Accept suggestion", draft.accepted());
    }

    /// Accepts all that are at least [#SURE]: one act, one undo.
    public void acceptSure() {
        session.annotations()
                .ifPresent(now -> {
                    List<PendingSuggestion> sure = offers.get().pending(SURE);
                    if (sure.isEmpty()) {
                        session.tell(
                                Message.done("No suggestion is 90 % or more likely to be right."));
                    } else {
                        reading.run(
                                () -> accepted(now, sure),
                                changes -> acceptSure(now, sure.size(), changes),
                                session::fail);
                    }
                });
    }

    /// One after the other, so that all of one speaker have the same.
    private List<Change> accepted(Annotations now, List<PendingSuggestion> all) {
        var changes = new ArrayList<Change>();
        Annotations after = now;
        for (PendingSuggestion one : all) {
            List<Change> accepted = Draft.of(after, one).accepted();
            after = session.tried(after, accepted);
            changes.addAll(accepted);
        }
        return changes;
    }

    @SuppressWarnings("ReferenceEquality") // the very state that was looked at
    private void acceptSure(Annotations seen, int number, List<Change> changes) {
        if (session.annotationsProperty().get() == seen) {
            session.act("Accept suggestions", changes);
            session.tell(
                    Message.undoable(
                            number == 1
                                    ? "Accepted one suggestion."
                                    : "Accepted %,d suggestions.".formatted(number)));
        } else {
            acceptSure();
        }
    }
}
