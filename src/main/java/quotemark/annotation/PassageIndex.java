package quotemark.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import quotemark.text.Span;

/// Finds the passages that touch a span in O(log n + hits). Immutable.
///
/// An implicit interval tree: the passages stand sorted in one array, which is read as a balanced
/// binary tree (the middle is the root), and each node knows how far its subtree reaches.
final class PassageIndex {
    static final PassageIndex EMPTY = new PassageIndex(new Passage[0]);

    private final Passage[] sorted;
    private final int[] reach;

    private PassageIndex(Passage[] sorted) {
        this.sorted = sorted;
        this.reach = new int[sorted.length];
        measure(0, sorted.length);
    }

    private int measure(int low, int high) {
        if (low >= high) {
            return 0;
        }
        int middle = (low + high) >>> 1;
        int children = Math.max(measure(low, middle), measure(middle + 1, high));
        reach[middle] = Math.max(sorted[middle].span().end(), children);
        return reach[middle];
    }

    /// The same without some passages, and with others.
    PassageIndex with(Collection<Passage> removed, Collection<Passage> added) {
        Set<Passage> gone = Set.copyOf(removed);
        var kept = new ArrayList<Passage>(sorted.length + added.size());
        for (Passage passage : sorted) {
            if (!gone.contains(passage)) {
                kept.add(passage);
            }
        }
        kept.addAll(added);
        Passage[] next = kept.toArray(Passage[]::new);
        // Nearly sorted already, which this sort makes good use of.
        Arrays.sort(next);
        return new PassageIndex(next);
    }

    /// Those that overlap the span, in order.
    List<Passage> overlapping(Span span) {
        var found = new ArrayList<Passage>();
        visit(0, sorted.length, span, found);
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
        Passage passage = sorted[middle];
        if (passage.span().start() < span.end()) {
            if (passage.span().overlaps(span)) {
                found.add(passage);
            }
            visit(middle + 1, high, span, found);
        }
    }

    List<Passage> all() {
        return List.of(sorted);
    }
}
