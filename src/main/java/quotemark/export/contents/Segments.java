package quotemark.export.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import quotemark.annotation.Mark;
import quotemark.text.Span;

/// Cuts a stretch of text wherever a mark begins or ends, so that marks that overlap or cross
/// become pieces that can be drawn one after the other.
///
/// ```
/// text      She said it was not so.
/// a             ===========
/// b                    ==========
/// segments  |   |a     |a,b|b   |
/// ```
public final class Segments {
    private Segments() {}

    /// The segments of a span, in order, without gaps.
    ///
    /// @param marks in the order in which they are drawn; they may reach beyond the span
    public static List<Segment> of(Span span, List<Mark> marks) {
        var cuts = new TreeSet<Integer>(List.of(span.start(), span.end()));
        for (Mark mark : marks) {
            addWithin(span, mark.span().start(), cuts);
            addWithin(span, mark.span().end(), cuts);
        }
        var segments = new ArrayList<Segment>();
        int from = cuts.pollFirst();
        for (int to : cuts) {
            var piece = new Span(from, to);
            segments.add(
                    new Segment(
                            piece, marks.stream().filter(m -> m.span().contains(piece)).toList()));
            from = to;
        }
        return segments;
    }

    private static void addWithin(Span span, int position, Set<Integer> cuts) {
        if (span.contains(position)) {
            cuts.add(position);
        }
    }
}
