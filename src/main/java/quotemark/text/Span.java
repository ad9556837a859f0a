package quotemark.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A stretch of text, `[start, end)`, never empty.
///
/// The unit is the UTF-16 code unit, as in [String#substring(int, int)]. Files and exports that
/// count code points convert with [CodePoints].
///
/// @param start the first code unit, counted from 0
/// @param end the code unit after the last
public record Span(int start, int end) implements Comparable<Span> {

    /// @throws IllegalArgumentException unless `0 <= start < end`
    public Span {
        if (start < 0 || start >= end) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The shortest span that holds both.
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// What is left of this span without others, in order.
    public List<Span> without(Collection<Span> others) {
        var left = new ArrayList<Span>();
        int from = start;
        for (Span other : others.stream().filter(this::overlaps).sorted().toList()) {
            if (from < other.start) {
                left.add(new Span(from, other.start));
            }
            from = Math.max(from, other.end);
        }
        if (from < end) {
            left.add(new Span(from, end));
        }
        return left;
    }

    /// The words that stand here.
    public String of(String text) {
        return text.substring(start, end);
    }

    /// By start; of two that start together the longer one first, so that what is nested comes
    /// after what it is nested in.
    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(other.end, end);
    }
}
