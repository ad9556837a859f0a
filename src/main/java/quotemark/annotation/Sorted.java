package quotemark.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/// What stays in an order while some of it is exchanged. Immutable; the next one costs a copy of
/// the list and O(log n) comparisons for each that is exchanged.
final class Sorted<T> {
    private final Comparator<? super T> order;
    private final ToIntFunction<? super T> figure;
    private final List<T> all;
    private final int[] figures;

    private Sorted(
            Comparator<? super T> order,
            ToIntFunction<? super T> figure,
            List<T> all,
            int[] figures) {
        this.order = order;
        this.figure = figure;
        this.all = Collections.unmodifiableList(all);
        this.figures = figures;
    }

    /// Nothing yet.
    ///
    /// @param order tells apart any two that differ in more than what may change in one of them
    static <T> Sorted<T> by(Comparator<? super T> order) {
        return by(order, _ -> 0);
    }

    /// Nothing yet.
    ///
    /// @param figure what somebody wants to know of all of them, without looking at each: that
    ///   would take longer than all the rest
    static <T> Sorted<T> by(Comparator<? super T> order, ToIntFunction<? super T> figure) {
        return new Sorted<>(order, figure, List.of(), new int[0]);
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
        var nextFigures = new int[all.size() + fresh.size()];
        int from = 0;
        for (T one : touched) {
            int found = Collections.binarySearch(all, one, order);
            int at = found < 0 ? -found - 1 : found;
            System.arraycopy(figures, from, nextFigures, next.size(), at - from);
            next.addAll(all.subList(from, at));
            if (fresh.contains(one)) {
                nextFigures[next.size()] = figure.applyAsInt(one);
                next.add(one);
            }
            from = found < 0 ? at : at + 1;
        }
        System.arraycopy(figures, from, nextFigures, next.size(), all.size() - from);
        next.addAll(all.subList(from, all.size()));
        return new Sorted<>(order, figure, next, nextFigures);
    }

    /// The figure of the one at a place.
    int figure(int index) {
        return figures[index];
    }

    List<T> all() {
        return all;
    }
}
