package quotemark.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// What a reader does with claims and evidence.
public final class ClaimActs {
    /// What to do first where an act needs a claim.
    public static final Message NO_CLAIM =
            Message.done("Choose or flag a claim first; then add the evidence.");

    private final ReadingSession session;

    public ClaimActs(ReadingSession session) {
        this.session = session;
    }

    /// Flags the selection as a contested claim, or the current quote where nothing is selected.
    /// What is flagged already is only shown.
    public void flag(@Nullable Span selection) {
        session.annotations().ifPresent(now -> flag(now, selection));
    }

    private void flag(Annotations now, @Nullable Span selection) {
        Optional<Quote> quote = selection == null ? session.currentQuote() : around(now, selection);
        boolean whole = quote.isPresent() && (selection == null || isWhole(quote.get(), selection));
        if (selection == null && quote.isEmpty()) {
            session.tell(
                    Message.done(
                            "Select the words that are contested, or choose a quote, and flag them again."));
        } else if (whole && !now.occurrencesInQuote(quote.get().id()).isEmpty()) {
            session.choose(quote.get().id());
        } else {
            List<Anchor> passages =
                    whole || selection == null
                            ? List.of()
                            : List.of(Anchor.at(now.text(), selection));
            String words =
                    passages.isEmpty()
                            ? quote.orElseThrow().words(Fragment.Role.CONTENT)
                            : passages.getFirst().exact();
            create(now, quote.map(Quote::id).orElse(null), passages, words);
        }
    }

    private void create(
            Annotations now, @Nullable UUID quote, List<Anchor> passages, String words) {
        var claim =
                new Claim(
                        UUID.randomUUID(),
                        Statement.from(words),
                        Claim.Status.CONTESTED,
                        "",
                        new Contester.Unknown());
        var occurrence =
                new Occurrence(
                        UUID.randomUUID(),
                        claim.id(),
                        now.version().id(),
                        quote,
                        passages,
                        Occurrence.Stance.ASSERTS);
        session.act("Flag claim", List.of(Change.create(claim), Change.create(occurrence)));
        session.choose(quote != null && passages.isEmpty() ? quote : claim.id());
    }

    private static Optional<Quote> around(Annotations now, Span span) {
        return now.quotesTouching(span).stream()
                .filter(q -> q.hull().contains(span))
                .min(Comparator.comparingInt(q -> q.hull().length()));
    }

    private static boolean isWhole(Quote quote, Span span) {
        return quote.anchors(Fragment.Role.CONTENT).stream()
                .map(Anchor::span)
                .toList()
                .equals(List.of(span));
    }

    /// Changes what is said of a claim, as it is now.
    public void change(UUID claim, UnaryOperator<Claim> how) {
        session.change(claim, Claim.class, "Change claim", how);
    }

    /// Takes the selected words as evidence that refutes the current claim. Where nobody was said
    /// to contest it, it is now whoever says these words: the speaker of the quote they stand in,
    /// or the article itself.
    public void addPassage(Span selection) {
        var relation = Evidence.Relation.REFUTES;
        session.annotations()
                .ifPresent(now -> {
                    var anchor = Anchor.at(now.text(), selection);
                    var source = new Evidence.Source.Passage(now.version().id(), anchor);
                    add(relation, source, contester(now, anchor.span()));
                });
    }

    /// Takes a web address as evidence for or against the current claim. Nothing is fetched.
    public void addPage(Evidence.Relation relation, Evidence.Source.Page page) {
        add(relation, page, new Contester.Unknown());
    }

    private void add(Evidence.Relation relation, Evidence.Source source, Contester contester) {
        session.currentClaim()
                .ifPresentOrElse(
                        claim -> {
                            var changes = new ArrayList<Change>();
                            changes.add(
                                    Change.create(
                                            new Evidence(
                                                    UUID.randomUUID(),
                                                    claim.id(),
                                                    relation,
                                                    source)));
                            if (claim.contester() instanceof Contester.Unknown
                                    && !(contester instanceof Contester.Unknown)) {
                                changes.add(Change.replace(claim, claim.withContester(contester)));
                            }
                            session.act("Add evidence", changes);
                        },
                        () -> session.tell(NO_CLAIM));
    }

    private static Contester contester(Annotations now, Span span) {
        return around(now, span)
                .map(Quote::speaker)
                .<Contester>map(Contester.BySpeaker::new)
                .orElseGet(Contester.TheArticle::new);
    }

    public void setRelation(Evidence evidence, Evidence.Relation relation) {
        if (evidence.relation() != relation) {
            var after = new Evidence(evidence.id(), evidence.claim(), relation, evidence.source());
            session.act("Change evidence", List.of(Change.replace(evidence, after)));
        }
    }

    public void remove(Evidence evidence) {
        session.act("Remove evidence", List.of(Change.delete(evidence)));
        session.tell(Message.undoable("Evidence removed."));
    }
}
