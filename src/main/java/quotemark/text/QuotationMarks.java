package quotemark.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds quotations by their marks: “ ” ‘ ’ „ “ ‚ ‘ « » » « ‹ › ” ” 「 」『 』 and the straight ones,
/// nested, with apostrophes left alone; and speech that a dash begins.
///
/// A quotation that goes on over paragraphs is opened again at the start of each and closed once;
/// one whose closing mark was forgotten ends with its paragraph.
public final class QuotationMarks {
    /// No quotation of real text goes on further; bounds the work on hostile text.
    private static final int MOST_PARAGRAPHS = 40;

    private QuotationMarks() {}

    /// @param closed whether its closing mark was found; without one it ends with its paragraph
    record Quotation(Span span, boolean closed) {}

    /// The innermost quotation around the position, marks included; null if there is none.
    public static @Nullable Span around(String text, int position) {
        List<Span> enclosing = enclosing(text, position);
        return enclosing.isEmpty() ? null : whole(text, enclosing.getLast());
    }

    /// The quotations of the position's paragraph that stand around it and in one another, the
    /// outermost first.
    public static List<Span> enclosing(String text, int position) {
        int start = Paragraphs.start(text, position);
        int end = Paragraphs.end(text, position);
        List<Span> around =
                inParagraph(text, start, end).stream()
                        .map(Quotation::span)
                        .filter(span -> span.start() <= position && position <= span.end())
                        .toList();
        return around.stream()
                .min(Comparator.comparingInt(Span::length))
                .map(inner -> around.stream().filter(span -> span.contains(inner)).toList())
                .orElse(List.of());
    }

    /// The quotation with all its paragraphs.
    ///
    /// @param piece what stands of it in one paragraph
    public static Span whole(String text, Span piece) {
        int start = Paragraphs.start(text, piece.start());
        return inParagraph(text, start, Paragraphs.end(text, piece.start())).stream()
                .filter(quotation -> quotation.span().equals(piece))
                .findFirst()
                .map(quotation -> overParagraphs(text, quotation))
                .orElse(piece);
    }

    /// The speech of a paragraph that begins with a dash, without that dash, up to its end: what
    /// the narrator puts in, only words can tell. Null where there is none.
    public static @Nullable Span dialogue(String text, int position) {
        int dash = firstInk(text, Paragraphs.start(text, position));
        int end = lastInk(text, Paragraphs.end(text, position));
        if (dash >= end || "—―–".indexOf(text.charAt(dash)) < 0) {
            return null;
        }
        int start = firstInk(text, dash + 1);
        return start < end ? new Span(start, end) : null;
    }

    /// The outermost quotations that lie within a span of one paragraph, in order.
    public static List<Span> within(String text, Span span) {
        return outermost(
                inParagraph(text, span.start(), span.end()).stream().filter(Quotation::closed));
    }

    /// The outermost quotations that begin in a span of one paragraph, in order; one that is not
    /// closed ends with the span.
    public static List<Span> outermost(String text, Span span) {
        return outermost(inParagraph(text, span.start(), span.end()).stream());
    }

    private static List<Span> outermost(Stream<Quotation> quotations) {
        var outermost = new ArrayList<Span>();
        quotations
                .map(Quotation::span)
                .filter(span -> outermost.isEmpty() || outermost.getLast().end() <= span.start())
                .forEachOrdered(outermost::add);
        return outermost;
    }

    private static Span overParagraphs(String text, Quotation quotation) {
        char mark = text.charAt(quotation.span().start());
        Span whole = quotation.span();
        @Nullable Quotation before = before(text, whole.start(), mark);
        for (int i = 0; before != null && i < MOST_PARAGRAPHS; i++) {
            whole = whole.hull(before.span());
            before = before(text, before.span().start(), mark);
        }
        Quotation last = quotation;
        for (int i = 0; !last.closed() && i < MOST_PARAGRAPHS; i++) {
            @Nullable Quotation next = after(text, last.span().end(), mark);
            if (next == null) {
                break;
            }
            whole = whole.hull(next.span());
            last = next;
        }
        return whole;
    }

    /// The quotation that the paragraph before leaves open, if this one opens its own with the same
    /// mark.
    private static @Nullable Quotation before(String text, int start, char mark) {
        if (start == 0 || start != firstInk(text, Paragraphs.start(text, start))) {
            return null;
        }
        int end = lastInk(text, start);
        if (end == 0) {
            return null;
        }
        return inParagraph(text, Paragraphs.start(text, end), end).stream()
                .filter(q -> !q.closed() && text.charAt(q.span().start()) == mark)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Quotation after(String text, int end, char mark) {
        int start = firstInk(text, end);
        if (start == text.length() || text.charAt(start) != mark) {
            return null;
        }
        return inParagraph(text, start, Paragraphs.end(text, start)).stream()
                .filter(quotation -> quotation.span().start() == start)
                .findFirst()
                .orElse(null);
    }

    private static int firstInk(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lastInk(String text, int to) {
        int at = to;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// Those of one paragraph, in the order of their opening marks.
    static List<Quotation> inParagraph(String text, int start, int end) {
        var scan = new QuotationScan(text, start, end);
        return scan.quotations();
    }
}
