package quotemark.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Decision;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.suggest.Experience;
import quotemark.suggest.Suggester;
import quotemark.suggest.Suggestion;
import quotemark.text.Span;

/// The suggestions for a version, and which of them are pending. Immutable.
public final class Offers {
    public static final Offers NONE = new Offers(List.of(), List.of(), new BitSet());

    /// Suggestions that are less likely right are shown only on demand.
    public static final double LIKELY = .5;

    private final List<PendingSuggestion> found;
    private final List<Span> hulls;
    private final BitSet open;
    private final List<PendingSuggestion> pending;
    private final List<PendingSuggestion> likely;

    private Offers(List<PendingSuggestion> found, List<Span> hulls, BitSet open) {
        this.found = found;
        this.hulls = hulls;
        this.open = open;
        // Whoever shows them asks for them again and again.
        pending = open.stream().mapToObj(found::get).toList();
        likely = pending.stream().filter(one -> one.confidence() >= LIKELY).toList();
    }

    /// @param found all of the version, in text order
    static Offers of(Annotations now, List<PendingSuggestion> found) {
        var open = new BitSet(found.size());
        for (int i = 0; i < found.size(); i++) {
            open.set(i, isOpen(now, found.get(i)));
        }
        return new Offers(found, found.stream().map(PendingSuggestion::hull).toList(), open);
    }

    /// Looks through the version, beside all other work; cut short where the thread is interrupted.
    static Offers in(Annotations now, Experience experience) {
        List<Suggestion> all =
                new Suggester()
                        .in(now.text(), now.article().language(), now.speakers(), experience);
        return of(now, PendingSuggestion.of(now.version(), all));
    }

    /// The same after the version was marked otherwise. Only what touches the change is looked at
    /// again: an article may have thousands.
    Offers after(Annotations before, Annotations now) {
        List<Span> changed =
                Stream.concat(
                                different(before.quotes(), now.quotes()).map(Quote::hull),
                                different(before.decisions(), now.decisions())
                                        .flatMap(decision -> decision.contents().stream()))
                        .toList();
        if (changed.isEmpty()) {
            return this;
        }
        var next = (BitSet) open.clone();
        for (int i = 0; i < found.size(); i++) {
            if (changed.stream().anyMatch(hulls.get(i)::overlaps)) {
                next.set(i, isOpen(now, found.get(i)));
            }
        }
        return next.equals(open) ? this : new Offers(found, hulls, next);
    }

    /// What is not the very same object in both.
    private static <T> Stream<T> different(List<T> before, List<T> now) {
        Set<T> only = Collections.newSetFromMap(new IdentityHashMap<>());
        only.addAll(before);
        var changed = new ArrayList<T>();
        for (T one : now) {
            if (!only.remove(one)) {
                changed.add(one);
            }
        }
        return Stream.concat(changed.stream(), only.stream());
    }

    private static boolean isOpen(Annotations now, PendingSuggestion one) {
        return now.find(PendingSuggestion.decision(one.id()), Decision.class).isEmpty()
                && now.decisions().stream().noneMatch(decision -> isAbout(decision, one))
                && one.contents().stream()
                        .flatMap(content ->
                                now.quotesTouching(content).stream()
                                        .filter(quote -> hasContent(quote, content)))
                        .noneMatch(quote -> isInstead(quote, one));
    }

    /// Whether it was decided, perhaps when it was found a little shorter or longer.
    private static boolean isAbout(Decision decision, PendingSuggestion one) {
        Span hull = one.hull();
        List<Span> contents = decision.contents();
        int start = Math.max(hull.start(), contents.getFirst().start());
        int end = Math.min(hull.end(), contents.getLast().end());
        int all =
                Math.max(hull.end(), contents.getLast().end())
                        - Math.min(hull.start(), contents.getFirst().start());
        return 2L * (end - start) > all;
    }

    private static boolean hasContent(Quote quote, Span content) {
        return quote.fragments().stream()
                .filter(f -> f.role() == Fragment.Role.CONTENT)
                .anyMatch(f -> f.anchor().span().overlaps(content));
    }

    /// Whether what is marked says what the suggestion would. What lies in something said, or is
    /// quoted in it, does not.
    private static boolean isInstead(Quote quote, PendingSuggestion one) {
        Span marked = quote.hull();
        boolean holds =
                one.nests(quote)
                        || (quote.kind() == Quote.Kind.SCARE
                                && one.hull().contains(marked)
                                && !one.hull().equals(marked));
        boolean within =
                (one.nested() || one.suggestion().quote().kind() == Quote.Kind.SCARE)
                        && marked.contains(one.hull())
                        && !marked.equals(one.hull());
        return !holds && !within;
    }

    /// All that are pending, in text order.
    public List<PendingSuggestion> pending() {
        return pending;
    }

    /// Those that are shown without being asked for.
    public List<PendingSuggestion> likely() {
        return likely;
    }

    /// Those that are at least so likely right.
    public List<PendingSuggestion> pending(double confidence) {
        return pending.stream().filter(one -> one.confidence() >= confidence).toList();
    }

    /// One of them by its identity.
    public Optional<PendingSuggestion> find(@Nullable UUID id) {
        return id == null
                ? Optional.empty()
                : pending.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
