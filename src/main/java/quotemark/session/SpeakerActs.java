package quotemark.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.suggest.Candidate;
import quotemark.suggest.SpeakerProposals;

/// What a reader does with speakers.
///
/// The digits 1 to 9 stand for the speakers of the open article in the order in which they came
/// into it: a digit keeps its meaning while the reader works.
public final class SpeakerActs {
    private final ReadingSession session;
    private final QuoteActs quotes;
    private final ObservableList<UUID> slots = FXCollections.observableArrayList();

    public SpeakerActs(ReadingSession session, QuoteActs quotes) {
        this.session = session;
        this.quotes = quotes;
        session.annotationsProperty().subscribe(this::fillSlots);
    }

    private void fillSlots(@Nullable Annotations before, @Nullable Annotations now) {
        if (now == null) {
            slots.clear();
            return;
        }
        boolean same = before != null && before.version().id().equals(now.version().id());
        List<UUID> speaking =
                now.quotes().stream()
                        .map(Quote::speaker)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        var next = new ArrayList<UUID>(same ? slots : List.of());
        next.removeIf(id -> now.find(id, Speaker.class).isEmpty());
        speaking.stream().filter(id -> !next.contains(id)).forEach(next::add);
        if (!next.equals(slots)) {
            slots.setAll(next);
        }
    }

    /// The ids of the speakers of the open article; the first nine have the digits 1 to 9.
    public ObservableList<UUID> slots() {
        return FXCollections.unmodifiableObservableList(slots);
    }

    /// Says that the current quote is by the speaker of a slot.
    ///
    /// @param slot from 1
    public void assignSlot(int slot) {
        if (slot <= slots.size()) {
            assign(slots.get(slot - 1));
        } else {
            session.tell(
                    Message.done(
                            "No speaker has the digit %d yet: press s to choose one."
                                    .formatted(slot)));
        }
    }

    /// Says who said the current quote.
    public void assign(UUID speaker) {
        quotes.change("Set speaker", quote -> quote.withSpeaker(speaker));
    }

    /// Says that the current quote is by a new speaker of this name: one act, one undo.
    public void assignNew(String name) {
        assign(Speaker.named(name.strip(), nextColour()));
    }

    /// Says that the current quote is by a source that the article does not name.
    public void assignUnnamed() {
        Optional<Speaker> known =
                speakers().filter(s -> s.kind() == Speaker.Kind.UNNAMED).findFirst();
        known.ifPresentOrElse(s -> assign(s.id()), () -> assign(unnamed()));
    }

    private Speaker unnamed() {
        return new Speaker(
                UUID.randomUUID(),
                "Unnamed source",
                List.of(),
                Speaker.Kind.UNNAMED,
                "",
                "",
                "",
                nextColour(),
                "UN");
    }

    private void assign(Speaker fresh) {
        session.currentQuote()
                .ifPresentOrElse(
                        quote ->
                                session.act(
                                        "Set new speaker",
                                        List.of(
                                                Change.create(fresh),
                                                Change.replace(
                                                        quote, quote.withSpeaker(fresh.id())))),
                        () -> session.tell(QuoteActs.NO_QUOTE));
    }

    private Stream<Speaker> speakers() {
        return session.annotations().stream().flatMap(now -> now.speakers().stream());
    }

    /// The palette's next place, so that the speakers of one article differ as long as they can.
    private int nextColour() {
        return speakers().mapToInt(Speaker::colour).max().orElse(-1) + 1;
    }

    /// Changes what is known of a speaker, as it is now.
    public void change(UUID speaker, UnaryOperator<Speaker> how) {
        session.change(speaker, Speaker.class, "Change speaker", how);
    }

    /// Those whose name or alias contains the words, best first: those of this article, then the
    /// others; with no words, all of them.
    public List<Speaker> find(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return session.annotations().stream()
                .flatMap(now ->
                        Stream.concat(
                                slots.stream().flatMap(id -> now.find(id, Speaker.class).stream()),
                                now.speakers().stream()))
                .distinct()
                .filter(s -> matches(s, wanted))
                .toList();
    }

    /// Who may have said a quote, best first, as far as the text says.
    public List<Candidate> proposals(Quote quote) {
        return session.annotations().stream()
                .flatMap(now -> SpeakerProposals.of(now, quote).stream())
                .toList();
    }

    private static boolean matches(Speaker speaker, String wanted) {
        return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
