package quotemark.export.contents;

import java.util.List;
import quotemark.annotation.Mark;
import quotemark.text.Span;

/// A stretch of text over which the marks stay the same.
///
/// @param marks those that lie over all of it, in the order in which they are drawn
public record Segment(Span span, List<Mark> marks) {

    public Segment {
        marks = List.copyOf(marks);
    }
}
