package quotemark.export.html.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;
import quotemark.annotation.Mark;
import quotemark.export.contents.Contents;
import quotemark.export.contents.PlainText;
import quotemark.export.contents.Segment;
import quotemark.export.contents.Segments;
import quotemark.export.html.parts.Ids;
import quotemark.export.html.parts.Looks;
import quotemark.text.Span;

/// Writes the text of one article into elements, marks and all.
///
/// Marks become nested spans; where two cross, the inner one is closed with the outer and opened
/// again. Behind the last word of whatever has a margin note stands a small link to it. Each id is
/// given once in a page, so one object writes all blocks of one page, in order.
final class MarkedText {
    private final Contents contents;
    private final MarkDetails details;
    private final List<Reference> references;
    private final Set<UUID> named = new HashSet<>();

    MarkedText(Contents contents) {
        this.contents = contents;
        this.details = new MarkDetails(contents);
        this.references = new ArrayList<>(Reference.all(contents));
    }

    /// Appends the words of a span.
    void write(Span span, Element block) {
        var lane = new Lane(contents, details);
        var open = new ArrayList<Mark>();
        Element at = block;
        List<Mark> marks = contents.marks(span);
        for (Segment segment : Segments.of(span, marks)) {
            at = close(open, segment.marks(), at);
            refer(segment.span().start(), at);
            for (Mark mark : segment.marks().subList(open.size(), segment.marks().size())) {
                at = begin(mark, at);
                lane.begin(mark, at);
                open.add(mark);
            }
            at.appendText(PlainText.of(segment.span().of(contents.annotations().text())));
        }
        refer(span.end(), block);
    }

    private static Element close(List<Mark> open, List<Mark> next, Element innermost) {
        Element at = innermost;
        while (open.size() > next.size() || !open.equals(next.subList(0, open.size()))) {
            open.removeLast();
            at = Objects.requireNonNull(at.parent());
        }
        return at;
    }

    private Element begin(Mark mark, Element parent) {
        Element element = parent.appendElement("span").addClass(Looks.of(mark.style()));
        details.describe(mark, element);
        if (details.isPlaceOf(mark) && named.add(mark.owner())) {
            element.id(Ids.text(mark.owner()));
        }
        return element;
    }

    private void refer(int position, Element at) {
        while (!references.isEmpty() && references.getFirst().end() <= position) {
            at.appendChild(references.removeFirst().link());
        }
    }
}
