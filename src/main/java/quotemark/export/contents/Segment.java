package quotemark.export.contents;

import quotemark.annotation.Mark;
import quotemark.text.Span;

import java.util.List;

/// A stretch of text over which the marks stay the same.
///
/// @param marks those that lie over all of it, in the order in which they are drawn
public record Segment(Span span, List<Mark> marks) {

    public Segment {
        marks = List.copyOf(marks);
    }
}
