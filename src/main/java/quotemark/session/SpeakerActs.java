package quotemark.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.suggest.Candidate;
import quotemark.suggest.SpeakerProposals;

/// Saying who said it.
///
/// The digits 1 to 9 stand for the nine speakers used last in the open article: each keeps its
/// digit, and when all are taken a new one takes the digit of the one used longest ago.
public final class SpeakerActs {
    private final ReadingSession session;
    private final SpeakerUse use;

    SpeakerActs(ReadingSession session, SpeakerUse use) {
        this.session = session;
        this.use = use;
    }

    /// The digit that stands for a speaker, from 1 to 9; 0 if none does.
    public int digit(UUID speaker) {
        return use.digit(speaker);
    }

    /// The speaker for whom a digit stands, from 1 to 9.
    public Optional<Speaker> speaker(int digit) {
        return use.speaker(digit)
                .flatMap(id -> session.annotations().flatMap(now -> now.find(id, Speaker.class)));
    }

    /// Who may have said a quote, best first, as far as the text says.
    public List<Candidate> proposals(Quote quote) {
        return session.drafted().stream()
                .flatMap(now -> SpeakerProposals.of(now, quote).stream())
                .toList();
    }

    /// Whom a quote may be by: first those whom the text proposes.
    public SpeakerChoices choices(Quote quote) {
        return new SpeakerChoices(proposals(quote), use.all(), true);
    }

    /// Says that the current quote is by the speaker of a digit.
    ///
    /// @param digit from 1 to 9
    public void assignDigit(int digit) {
        use.speaker(digit)
                .ifPresentOrElse(this::assign, () -> session.tell(Message.done(nobody(digit))));
    }

    private static String nobody(int digit) {
        return "No speaker has the digit " + digit + " yet: choose one by name.";
    }

    public void assign(Candidate candidate) {
        switch (candidate) {
            case Candidate.Known known -> assign(known.speaker().id());
            case Candidate.New fresh -> assignNew(fresh.name());
        }
    }

    /// Says who said the current quote.
    public void assign(UUID speaker) {
        onQuote((now, quote) -> assign(now, quote, speaker));
    }

    private void assign(Annotations now, Quote quote, UUID speaker) {
        Quote after = quote.withSpeaker(speaker);
        if (!after.equals(quote) || session.draft().isPresent()) {
            var changes = new ArrayList<>(Aliases.with(now, quote, after));
            changes.add(Change.replace(quote, after));
            session.act("Set speaker", changes);
        }
    }

    /// Says that the current quote is by a new speaker of this name: one act, one undo.
    public void assignNew(String name) {
        onQuote((now, quote) -> assign(now, quote, FreshSpeaker.named(name, now)));
    }

    private void assign(Annotations now, Quote quote, Speaker fresh) {
        Quote after = quote.withSpeaker(fresh.id());
        var changes = new ArrayList<>(Aliases.with(now, quote, after, fresh));
        changes.add(Change.replace(quote, after));
        session.act("Set new speaker", changes);
    }

    /// Says that the current quote is by a source that the article does not name.
    public void assignUnnamed() {
        onQuote((now, quote) ->
                now.speakers().stream()
                        .filter(s -> s.kind() == Speaker.Kind.UNNAMED)
                        .findFirst()
                        .ifPresentOrElse(
                                known -> assign(now, quote, known.id()),
                                () -> assign(now, quote, FreshSpeaker.unnamed(now))));
    }

    private void onQuote(BiConsumer<Annotations, Quote> act) {
        session.currentQuote()
                .ifPresentOrElse(
                        quote -> session.drafted().ifPresent(now -> act.accept(now, quote)),
                        () -> session.tell(QuoteActs.NO_QUOTE));
    }
}
