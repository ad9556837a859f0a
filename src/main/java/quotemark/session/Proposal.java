package quotemark.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.text.QuotationMarks;
import quotemark.text.Sentences;
import quotemark.text.Span;
import quotemark.text.Words;

/// What one key marks: the selection, or the quotation around the caret, or its sentence.
record Proposal(Span content, Quote.Kind kind) {
    private static final int SCARE_WORDS = 3;

    static @Nullable Proposal at(Annotations annotations, @Nullable Span selection, int caret) {
        String text = annotations.text();
        Span span = selection == null ? atCaret(text, caret) : trimmed(text, selection);
        return span == null ? null : new Proposal(span, kind(annotations, span));
    }

    private static @Nullable Span atCaret(String text, int caret) {
        Span quotation = QuotationMarks.around(text, caret);
        return quotation != null ? quotation : Sentences.around(text, caret);
    }

    /// Without the white space that a mouse easily takes along.
    private static @Nullable Span trimmed(String text, Span selection) {
        int start = selection.start();
        int end = selection.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : null;
    }

    private static Quote.Kind kind(Annotations annotations, Span span) {
        String text = annotations.text();
        Span quotation = QuotationMarks.around(text, span.start());
        if (quotation != null && quotation.contains(span)) {
            return distances(annotations, span) ? Quote.Kind.SCARE : Quote.Kind.DIRECT;
        }
        List<Span> within = QuotationMarks.within(text, span);
        return within.isEmpty() ? Quote.Kind.INDIRECT : Quote.Kind.MIXED;
    }

    /// A few quoted words within somebody's reported words: “contain”.
    private static boolean distances(Annotations annotations, Span span) {
        return Words.count(span.of(annotations.text())) <= SCARE_WORDS
                && annotations.quotesTouching(span).stream()
                        .anyMatch(q ->
                                q.kind() != Quote.Kind.DIRECT
                                        && q.hull().contains(span)
                                        && !q.hull().equals(span));
    }

    /// The kind of a quote whose passages have changed: where some are in quotation marks and
    /// others are not, it is mixed.
    static Quote.Kind kindWith(Annotations annotations, Quote quote) {
        boolean plain = quote.kind() == Quote.Kind.DIRECT || quote.kind() == Quote.Kind.INDIRECT;
        long kinds =
                quote.anchors(Fragment.Role.CONTENT).stream()
                        .map(anchor -> kind(annotations, anchor.span()))
                        .map(kind -> kind == Quote.Kind.SCARE ? Quote.Kind.DIRECT : kind)
                        .distinct()
                        .count();
        return plain && kinds > 1 ? Quote.Kind.MIXED : quote.kind();
    }
}
