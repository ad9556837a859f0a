package quotemark.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Quote;
import quotemark.text.Span;

/// Which quote lies in which.
final class Nesting {
    private Nesting() {}

    /// The narrowest quote that wholly encloses the span.
    static @Nullable UUID parent(Annotations annotations, Span hull) {
        return annotations.quotesTouching(hull).stream()
                .filter(q -> q.hull().contains(hull) && !q.hull().equals(hull))
                .min(Comparator.comparingInt(q -> q.hull().length()))
                .map(Quote::id)
                .orElse(null);
    }

    /// The quotes that the new quote comes to enclose, directly.
    static List<Quote> children(Annotations annotations, Quote quote) {
        Span hull = quote.hull();
        return annotations.quotesTouching(hull).stream()
                .filter(q -> !q.id().equals(quote.id()))
                .filter(q -> hull.contains(q.hull()) && !q.hull().equals(hull))
                .filter(q -> Objects.equals(q.parent(), quote.parent()))
                .toList();
    }

    /// The changes that put a quote with other passages in the place of the old one: what then no
    /// longer lies within what moves out to what encloses it, and what it comes to enclose moves
    /// in.
    static List<Change> replace(Annotations annotations, Quote before, Quote after) {
        if (after.equals(before)) {
            return List.of();
        }
        boolean inside =
                annotations
                        .find(after.parent(), Quote.class)
                        .map(parent -> parent.hull().contains(after.hull()))
                        .orElse(true);
        Quote placed = inside ? after : after.withParent(parent(annotations, after.hull()));
        var changes = new ArrayList<Change>();
        changes.add(Change.replace(before, placed));
        annotations.nestedIn(before.id()).stream()
                .filter(child -> !after.hull().contains(child.hull()))
                .forEach(child ->
                        changes.add(Change.replace(child, child.withParent(before.parent()))));
        children(annotations, placed).stream()
                .filter(child -> !before.hull().contains(child.hull()))
                .forEach(
                        child -> changes.add(Change.replace(child, child.withParent(placed.id()))));
        return changes;
    }
}
