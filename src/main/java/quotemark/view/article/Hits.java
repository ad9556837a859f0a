package quotemark.view.article;

import java.util.List;
import quotemark.text.Span;

/// What a search found in one place, of all that it found.
final class Hits {
    private Hits() {}

    /// Those that overlap a span. O(log n + hits).
    ///
    /// @param all in text order, none overlapping another
    static List<Span> in(List<Span> all, Span span) {
        int from = firstEndingAfter(all, span.start());
        int to = from;
        while (to < all.size() && all.get(to).start() < span.end()) {
            to++;
        }
        return all.subList(from, to);
    }

    private static int firstEndingAfter(List<Span> all, int position) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
