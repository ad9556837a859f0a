package quotemark.export.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.Entity;
import quotemark.annotation.Quote;

/// Sees to it that nested quotes lie within their parents once the changes are made. Where one does
/// not, because one of the two was changed here and the other there, it stands by itself.
final class Hulls {
    private final Annotations after;
    private final Map<UUID, Change> changes = new LinkedHashMap<>();
    private final List<Entity> freed = new ArrayList<>();

    Hulls(Annotations here, List<Change> proposed) {
        proposed.forEach(change -> changes.put(change.id(), change));
        after = after(here, proposed);
        after.quotes().stream().filter(quote -> !isNestedWell(quote)).forEach(this::free);
    }

    /// What the changes make of what is here.
    static Annotations after(Annotations here, List<Change> changes) {
        return changes.isEmpty()
                ? here
                : here.with(new Edit(UUID.randomUUID(), "Try", Instant.EPOCH, "", null, changes));
    }

    private boolean isNestedWell(Quote quote) {
        Optional<Quote> parent = after.find(quote.parent(), Quote.class);
        return quote.parent() == null
                || (parent.filter(outer -> outer.hull().contains(quote.hull())).isPresent()
                        && !isWithinItself(quote));
    }

    private boolean isWithinItself(Quote quote) {
        Set<UUID> seen = new HashSet<>();
        @Nullable UUID outer = quote.id();
        while (outer != null && seen.add(outer)) {
            outer = after.find(outer, Quote.class).map(Quote::parent).orElse(null);
        }
        return outer != null;
    }

    private void free(Quote quote) {
        freed.add(quote);
        Quote alone = quote.withParent(null);
        @Nullable Change change = changes.get(quote.id());
        @Nullable Entity before = change == null ? quote : change.before();
        if (alone.equals(before)) {
            changes.remove(quote.id());
        } else {
            changes.put(quote.id(), new Change(before, alone));
        }
    }

    /// The changes that can be made.
    List<Change> sound() {
        return List.copyOf(changes.values());
    }

    /// The quotes that are no longer nested.
    List<Entity> freed() {
        return freed;
    }
}
