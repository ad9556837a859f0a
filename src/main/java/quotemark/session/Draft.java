package quotemark.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Decision;
import quotemark.annotation.Entity;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Outcome;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;
import quotemark.annotation.Speaker;
import quotemark.suggest.Candidate;

/// The quote that a suggestion becomes if it is accepted, with all that comes with it: whatever a
/// reader does to it makes it, and changes it, in one act.
final class Draft {
    private final Annotations now;
    private final PendingSuggestion pending;
    private final Quote quote;
    private final @Nullable Speaker fresh;
    private final List<Change> made;

    private Draft(
            Annotations now,
            PendingSuggestion pending,
            Quote quote,
            @Nullable Speaker fresh,
            List<Change> made) {
        this.now = now;
        this.pending = pending;
        this.quote = quote;
        this.fresh = fresh;
        this.made = made;
    }

    /// What accepting makes of a suggestion.
    static Draft of(Annotations now, PendingSuggestion pending) {
        return of(now, pending, pending.suggestion().speaker());
    }

    /// The same, by somebody else.
    static Draft of(Annotations now, PendingSuggestion pending, Optional<Candidate> by) {
        Quote bare = quote(now, pending);
        @Nullable Speaker known = by.flatMap(who -> Suggested.known(now, who)).orElse(null);
        @Nullable Speaker fresh =
                known == null ? by.map(who -> Suggested.fresh(now, who)).orElse(null) : null;
        Quote quote =
                bare.withSpeaker(known != null ? known.id() : fresh != null ? fresh.id() : null);
        var made = new ArrayList<Change>();
        made.addAll(
                fresh == null
                        ? Aliases.with(now, bare, quote)
                        : Aliases.with(now, bare, quote, fresh));
        made.add(Change.create(quote));
        Nesting.children(now, quote)
                .forEach(child -> made.add(Change.replace(child, child.withParent(quote.id()))));
        return new Draft(now, pending, quote, fresh, made);
    }

    private static Quote quote(Annotations now, PendingSuggestion pending) {
        Quote proposed = Proposal.quote(now, pending.suggestion().quote());
        return new Quote(
                pending.id(),
                proposed.version(),
                proposed.kind(),
                null,
                proposed.parent(),
                proposed.fragments());
    }

    /// Whether a quote that is marked over it would take its place.
    boolean isReplacedBy(Quote marked) {
        return quote.hull().overlaps(marked.hull()) && !pending.nests(marked);
    }

    Quote quote() {
        return quote;
    }

    /// What accepting it as it is makes.
    List<Change> accepted() {
        return decided(made);
    }

    /// What rejecting it makes.
    List<Change> rejected() {
        return List.of(Change.create(decision(Outcome.REJECTED, "")));
    }

    /// What there is as if it were accepted.
    ///
    /// @param tried what changes would make
    Annotations annotations(Function<List<Change>, Annotations> tried) {
        return tried.apply(made);
    }

    /// The changes that put other passages in the place of those that were suggested.
    ///
    /// @param drafted what there is as if it were accepted
    List<Change> replacing(Annotations drafted, Quote other) {
        @Nullable UUID speaker = other.speaker() != null ? other.speaker() : quote.speaker();
        var after =
                new Quote(
                        quote.id(),
                        other.version(),
                        other.kind(),
                        speaker,
                        other.parent(),
                        other.fragments());
        return after.equals(quote)
                ? List.of(Change.replace(quote, quote))
                : Nesting.replace(drafted, quote, after);
    }

    /// An act on what there is as if it were accepted, with the accepting; an act that does not
    /// concern it stays as it is.
    List<Change> with(List<Change> changes) {
        UUID decision = PendingSuggestion.decision(quote.id());
        boolean decided = changes.stream().anyMatch(change -> change.id().equals(decision));
        if (decided || changes.stream().map(Change::entity).noneMatch(this::isConcerned)) {
            return changes;
        }
        var all = new ArrayList<>(made);
        all.addAll(changes);
        return decided(all);
    }

    private boolean isConcerned(Entity changed) {
        UUID id = quote.id();
        return switch (changed) {
            case Quote other -> other.id().equals(id);
            case Occurrence occurrence -> id.equals(occurrence.quote());
            case Remark remark -> id.equals(remark.about());
            default -> false;
        };
    }

    private List<Change> decided(List<Change> changes) {
        Map<UUID, Change> folded = new LinkedHashMap<>();
        changes.forEach(change -> fold(folded, change));
        Optional<Quote> last =
                Optional.ofNullable(folded.get(quote.id()))
                        .map(Change::after)
                        .map(Quote.class::cast);
        if (fresh != null && last.map(Quote::speaker).filter(fresh.id()::equals).isEmpty()) {
            folded.remove(fresh.id());
        }
        var all = new ArrayList<>(folded.values());
        last.ifPresent(made -> all.add(Change.create(decision(made, folded))));
        return all;
    }

    /// One change of an entity from what was first to what is last.
    private static void fold(Map<UUID, Change> folded, Change change) {
        @Nullable Change earlier = folded.remove(change.id());
        @Nullable Entity before = earlier == null ? change.before() : earlier.before();
        boolean same = earlier != null && Objects.equals(before, change.after());
        if (!same) {
            folded.put(change.id(), new Change(before, change.after()));
        }
    }

    private Decision decision(Quote last, Map<UUID, Change> folded) {
        boolean same =
                last.kind() == quote.kind()
                        && last.fragments().equals(quote.fragments())
                        && name(last, folded).equals(suggested());
        return same
                ? decision(Outcome.ACCEPTED, "")
                : decision(Outcome.EDITED, other(name(last, folded)));
    }

    private String other(String name) {
        return name.equals(suggested()) ? "" : name;
    }

    private String name(Quote last, Map<UUID, Change> folded) {
        @Nullable UUID speaker = last.speaker();
        return Optional.ofNullable(speaker)
                .map(folded::get)
                .map(Change::after)
                .filter(Speaker.class::isInstance)
                .map(Speaker.class::cast)
                .or(() -> now.find(speaker, Speaker.class))
                .map(Speaker::name)
                .orElse("");
    }

    /// As the library calls whoever was suggested.
    private String suggested() {
        return pending.suggestion()
                .speaker()
                .map(who -> Suggested.known(now, who).map(Speaker::name).orElse(who.name()))
                .orElse("");
    }

    private Decision decision(Outcome outcome, String taken) {
        return new Decision(
                PendingSuggestion.decision(quote.id()),
                now.version().id(),
                outcome,
                pending.suggestion().quote().kind(),
                suggested(),
                taken,
                pending.percent(),
                false,
                pending.quote().fragments());
    }
}
