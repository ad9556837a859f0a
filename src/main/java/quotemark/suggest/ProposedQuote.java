package quotemark.suggest;

import java.util.List;
import quotemark.annotation.Fragment.Role;
import quotemark.annotation.Quote;
import quotemark.text.Span;

/// A quote as the text has it, with all its parts, before anybody has decided on it.
///
/// @param parts in text order, at least one of them [Role#CONTENT]; none splits a character
public record ProposedQuote(Quote.Kind kind, List<Part> parts) {

    /// One passage, and the part it plays.
    public record Part(Role role, Span span) {}

    public ProposedQuote {
        parts = List.copyOf(parts);
    }

    /// Where the parts of one role stand.
    public List<Span> spans(Role role) {
        return parts.stream().filter(part -> part.role() == role).map(Part::span).toList();
    }

    /// From the first word that was said to the last.
    public Span contentHull() {
        List<Span> contents = spans(Role.CONTENT);
        return contents.getFirst().hull(contents.getLast());
    }

    /// From the first word of any part to the last.
    public Span hull() {
        return parts.stream().map(Part::span).reduce(parts.getFirst().span(), Span::hull);
    }
}
