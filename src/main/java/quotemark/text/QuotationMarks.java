package quotemark.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds quotations by their marks: “ ” ‘ ’ „ “ ‚ ‘ « » » « ‹ › ” ” and the straight ones, nested,
/// with apostrophes left alone.
///
/// A quotation that goes on over paragraphs is opened again at the start of each and closed once;
/// one whose closing mark was forgotten ends with its paragraph.
public final class QuotationMarks {
    private QuotationMarks() {}

    /// @param closed whether its closing mark was found; without one it ends with its paragraph
    record Quotation(Span span, boolean closed) {}

    /// The innermost quotation around the position, marks included; null if there is none.
    public static @Nullable Span around(String text, int position) {
        int start = Paragraphs.start(text, position);
        int end = Paragraphs.end(text, position);
        Optional<Quotation> inner =
                inParagraph(text, start, end).stream()
                        .filter(q -> q.span().start() <= position && position <= q.span().end())
                        .min(Comparator.comparingInt(q -> q.span().length()));
        return inner.map(q -> overParagraphs(text, q)).orElse(null);
    }

    /// The outermost quotations that lie within a span of one paragraph, in order.
    public static List<Span> within(String text, Span span) {
        var outermost = new ArrayList<Span>();
        for (Quotation quotation : inParagraph(text, span.start(), span.end())) {
            if (quotation.closed()
                    && (outermost.isEmpty()
                            || outermost.getLast().end() <= quotation.span().start())) {
                outermost.add(quotation.span());
            }
        }
        return outermost;
    }

    private static Span overParagraphs(String text, Quotation quotation) {
        char mark = text.charAt(quotation.span().start());
        Span whole = quotation.span();
        @Nullable Quotation before = before(text, whole.start(), mark);
        while (before != null) {
            whole = whole.hull(before.span());
            before = before(text, before.span().start(), mark);
        }
        Quotation last = quotation;
        while (!last.closed()) {
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
        return inParagraph(text, start, Paragraphs.end(text, start)).getFirst();
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
