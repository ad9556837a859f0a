package quotemark.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Dismissal;
import quotemark.annotation.NoReply;
import quotemark.annotation.Occurrence;
import quotemark.annotation.SimilarClaim;
import quotemark.text.Span;

/// What a reader does with claims.
public final class ClaimActs {
    /// What to do first where an act needs a claim.
    public static final Message NO_CLAIM =
            Message.done("Choose or flag a claim first; then add the evidence.");

    private static final Message NOWHERE =
            Message.done(
                    "Select the words that are contested, or choose a quote, and flag them again.");

    private final ReadingSession session;

    public ClaimActs(ReadingSession session) {
        this.session = session;
    }

    /// Flags the selection as a contested claim, or the current quote where nothing is selected.
    /// What is flagged already is only shown.
    public void flag(@Nullable Span selection) {
        session.drafted()
                .ifPresent(now ->
                        ClaimPlace.of(now, selection, session.currentQuote())
                                .ifPresentOrElse(
                                        place -> flag(now, place), () -> session.tell(NOWHERE)));
    }

    private void flag(Annotations now, ClaimPlace place) {
        @Nullable UUID quote = place.isWholeQuote() ? place.quoteId() : null;
        if (quote == null || now.occurrencesInQuote(quote).isEmpty()) {
            Claim claim = contested(now, place);
            Occurrence occurrence =
                    place.occurrence(claim.id(), now.version().id(), Occurrence.Stance.ASSERTS);
            session.act("Flag claim", List.of(Change.create(claim), Change.create(occurrence)));
            session.choose(quote != null ? quote : claim.id());
            session.ask(
                    library -> library.similarClaims(claim.statement()),
                    similar -> tellOf(similar, claim));
        } else {
            session.choose(quote);
        }
    }

    /// What is claimed, and when, as the article has it: the reader may put both otherwise.
    private static Claim contested(Annotations now, ClaimPlace place) {
        return new Claim(
                        UUID.randomUUID(),
                        Statement.from(place.words()),
                        Claim.Status.CONTESTED,
                        "",
                        new Contester.Unknown())
                .with(draft -> draft.date = now.article().day());
    }

    private void tellOf(List<SimilarClaim> similar, Claim claim) {
        similar.stream()
                .map(SimilarClaim::claim)
                .filter(other -> !other.id().equals(claim.id()))
                .findFirst()
                .ifPresent(other ->
                        session.tell(
                                Message.done(
                                        "The library has nearly the same claim: "
                                                + other.statement())));
    }

    /// The claim that is said to stand in exactly the selected words; without a selection, the
    /// current one.
    public Optional<Claim> at(@Nullable Span selection) {
        return selection == null
                ? session.currentClaim()
                : session.annotations().flatMap(now -> at(now, selection));
    }

    private static Optional<Claim> at(Annotations now, Span selection) {
        return now.occurrences().stream()
                .filter(o -> now.spans(o).equals(List.of(selection)))
                .flatMap(o -> now.find(o.claim(), Claim.class).stream())
                .findFirst();
    }

    /// The words in which a claim would stand: the selection, or else the current quote. Tells the
    /// reader where there are none.
    public Optional<String> words(@Nullable Span selection) {
        Optional<ClaimPlace> place =
                session.drafted()
                        .flatMap(now -> ClaimPlace.of(now, selection, session.currentQuote()));
        if (place.isEmpty()) {
            session.tell(NOWHERE);
        }
        return place.map(ClaimPlace::words);
    }

    /// Says that a claim of the library stands here too: in the selection, or in the current quote
    /// where nothing is selected. Where it is said to stand already, nothing happens.
    public void join(Claim claim, @Nullable Span selection, Occurrence.Stance stance) {
        session.drafted()
                .ifPresent(now ->
                        ClaimPlace.of(now, selection, session.currentQuote())
                                .ifPresentOrElse(
                                        place -> join(now, claim, place, stance),
                                        () -> session.tell(NOWHERE)));
    }

    private void join(Annotations now, Claim claim, ClaimPlace place, Occurrence.Stance stance) {
        Occurrence occurrence = place.occurrence(claim.id(), now.version().id(), stance);
        boolean known =
                now.occurrencesOfClaim(claim.id()).stream().anyMatch(o -> o.standsWith(occurrence));
        if (!known) {
            session.act("Add place of claim", List.of(Change.create(occurrence)));
        }
        session.choose(place.isWholeQuote() ? place.quoteId() : claim.id());
    }

    /// Rewrites a claim, as it is now, wherever it stands.
    public void change(UUID claim, Consumer<Claim.Draft> rewriting) {
        Optional<Claim> here = session.annotations().flatMap(now -> now.find(claim, Claim.class));
        here.ifPresentOrElse(
                before -> change(before, rewriting),
                () ->
                        session.withClaims(
                                List.of(claim),
                                graph ->
                                        graph.claim(claim)
                                                .ifPresent(before -> change(before, rewriting))));
    }

    private void change(Claim before, Consumer<Claim.Draft> rewriting) {
        Claim after = before.with(rewriting);
        if (!after.equals(before)) {
            session.act("Change claim", List.of(Change.replace(before, after)));
        }
    }

    public void setStance(Occurrence occurrence, Occurrence.Stance stance) {
        if (occurrence.stance() != stance) {
            session.act(
                    "Change stance",
                    List.of(Change.replace(occurrence, occurrence.withStance(stance))));
        }
    }

    /// Lets the missing reply of a speaker rest.
    public void dismiss(NoReply missing) {
        session.annotations()
                .ifPresent(now ->
                        session.act(
                                "Dismiss “no reply quoted”",
                                List.of(
                                        Change.create(
                                                new Dismissal(
                                                        UUID.randomUUID(),
                                                        missing.claim().id(),
                                                        now.version().id(),
                                                        missing.speaker().id())))));
    }
}
