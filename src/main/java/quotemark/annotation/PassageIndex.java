package quotemark.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import quotemark.text.Span;

/// Finds the passages that touch a span in O(log n + hits). Immutable.
///
/// An implicit interval tree: the passages stand sorted in one list, which is read as a balanced
/// binary tree (the middle is the root), and each node knows how far its subtree reaches.
final class PassageIndex {
    static final PassageIndex EMPTY =
            new PassageIndex(Sorted.by(Comparator.naturalOrder(), passage -> passage.span().end()));

    private final Sorted<Passage> sorted;
    private final int[] reach;

    private PassageIndex(Sorted<Passage> sorted) {
        this.sorted = sorted;
        this.reach = new int[sorted.all().size()];
        measure(0, reach.length);
    }

    private int measure(int low, int high) {
        if (low >= high) {
            return 0;
        }
        int middle = (low + high) >>> 1;
        int children = Math.max(measure(low, middle), measure(middle + 1, high));
        reach[middle] = Math.max(sorted.figure(middle), children);
        return reach[middle];
    }

    /// The same without some passages, and with others.
    PassageIndex with(Collection<Passage> removed, Collection<Passage> added) {
        Sorted<Passage> next = sorted.with(removed, added);
        return next == sorted ? this : new PassageIndex(next);
    }

    /// Those that overlap the span, in order.
    List<Passage> overlapping(Span span) {
        var found = new ArrayList<Passage>();
        visit(0, reach.length, span, found);
        return found;
    }

    private void visit(int low, int high, Span span, List<Passage> found) {
        if (low >= high) {
            return;
        }
        int middle = (low + high) >>> 1;
        if (reach[middle] <= span.start()) {
            return;
        }
        visit(low, middle, span, found);
        Passage passage = sorted.all().get(middle);
        if (passage.span().start() < span.end()) {
            if (passage.span().overlaps(span)) {
                found.add(passage);
            }
            visit(middle + 1, high, span, found);
        }
    }
}
