package quotemark.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// What stays in an order while some of it is exchanged. Immutable; the next one costs a copy of
/// the list and O(log n) comparisons for each that is exchanged.
final class Sorted<T> {
    private final Comparator<? super T> order;
    private final List<T> all;

    private Sorted(Comparator<? super T> order, List<T> all) {
        this.order = order;
        this.all = Collections.unmodifiableList(all);
    }

    /// Nothing yet.
    ///
    /// @param order tells apart any two that differ in more than what may change in one of them
    static <T> Sorted<T> by(Comparator<? super T> order) {
        return new Sorted<>(order, List.of());
    }

    /// The same without some, and with others.
    Sorted<T> with(Collection<T> removed, Collection<T> added) {
        if (removed.isEmpty() && added.isEmpty()) {
            return this;
        }
        var fresh = new TreeSet<T>(order);
        fresh.addAll(added);
        var touched = new TreeSet<>(fresh);
        touched.addAll(removed);
        var next = new ArrayList<T>(all.size() + fresh.size());
        int from = 0;
        for (T one : touched) {
            int found = Collections.binarySearch(all, one, order);
            int at = found < 0 ? -found - 1 : found;
            next.addAll(all.subList(from, at));
            if (fresh.contains(one)) {
                next.add(one);
            }
            from = found < 0 ? at : at + 1;
        }
        next.addAll(all.subList(from, all.size()));
        return new Sorted<>(order, next);
    }

    List<T> all() {
        return all;
    }
}
