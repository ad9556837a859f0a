package quotemark.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.text.QuotationMarks;
import quotemark.text.Span;

/// Says which marks to draw where, and in which order, whatever overlaps whatever.
public final class Marks {
    private final Annotations annotations;

    private Marks(Annotations annotations) {
        this.annotations = annotations;
    }

    /// The marks that touch a span, in the order in which they are drawn. O(log n + hits) but for
    /// the sorting of the hits.
    public static List<Mark> in(Annotations annotations, Span span) {
        var marks = new Marks(annotations);
        return annotations.overlapping(span).stream().flatMap(marks::of).sorted().toList();
    }

    private Stream<Mark> of(Passage passage) {
        return annotations
                .find(passage.owner(), Entity.class)
                .map(owner ->
                        switch (owner) {
                            case Quote quote -> ofQuote(passage, quote);
                            case Occurrence occurrence ->
                                    Stream.of(ofClaim(passage.span(), occurrence));
                            case Evidence _ -> Stream.of(plain(passage, Mark.Style.EVIDENCE));
                            case Remark _ -> Stream.of(plain(passage, Mark.Style.REMARK));
                            case Article _,
                                    Version _,
                                    Speaker _,
                                    Claim _,
                                    ClaimLink _,
                                    Verdict _,
                                    Dismissal _,
                                    Decision _,
                                    HouseStyle _ ->
                                    Stream.<Mark>of();
                        })
                .orElseGet(Stream::of);
    }

    private Stream<Mark> ofQuote(Passage passage, Quote quote) {
        return switch (passage.part()) {
            case CONTENT ->
                    Stream.concat(content(passage.span(), quote), claims(passage.span(), quote));
            case CUE -> Stream.of(mark(passage.span(), Mark.Style.CUE, quote));
            case SOURCE -> Stream.of(mark(passage.span(), Mark.Style.SOURCE, quote));
            case ADDRESSEE -> Stream.of(mark(passage.span(), Mark.Style.ADDRESSEE, quote));
            case CHANNEL -> Stream.of(mark(passage.span(), Mark.Style.CHANNEL, quote));
            case CLAIM, EVIDENCE, REMARK -> Stream.of();
        };
    }

    private Stream<Mark> content(Span span, Quote quote) {
        return switch (quote.kind()) {
            case DIRECT, SCARE -> Stream.of(mark(span, Mark.Style.QUOTED, quote));
            case INDIRECT -> Stream.of(mark(span, Mark.Style.REPORTED, quote));
            case MIXED -> mixed(span, quote).stream();
        };
    }

    /// ```
    /// the “transformation of the system” is encountering “growing resistance”, which wants
    /// ----======================---------------------=====================--------------
    /// ```
    private List<Mark> mixed(Span span, Quote quote) {
        var marks = new ArrayList<Mark>();
        int from = span.start();
        for (Span quoted : QuotationMarks.within(annotations.text(), span)) {
            addReported(marks, from, quoted.start(), quote);
            marks.add(mark(quoted, Mark.Style.QUOTED, quote));
            from = quoted.end();
        }
        addReported(marks, from, span.end(), quote);
        return marks;
    }

    /// With the spaces next to quoted words: a gap there would look like the end of the quote.
    private void addReported(List<Mark> marks, int from, int to, Quote quote) {
        if (from < to) {
            marks.add(mark(new Span(from, to), Mark.Style.REPORTED, quote));
        }
    }

    private Stream<Mark> claims(Span span, Quote quote) {
        return annotations.occurrencesInQuote(quote.id()).stream()
                .filter(occurrence -> occurrence.passages().isEmpty())
                .map(occurrence -> ofClaim(span, occurrence));
    }

    private Mark ofClaim(Span span, Occurrence occurrence) {
        @Nullable Claim claim = annotations.find(occurrence.claim(), Claim.class).orElse(null);
        return new Mark(span, Mark.Style.CLAIM, occurrence.id(), null, claim, 0);
    }

    private Mark mark(Span span, Mark.Style style, Quote quote) {
        @Nullable Speaker speaker = annotations.find(quote.speaker(), Speaker.class).orElse(null);
        return new Mark(span, style, quote.id(), speaker, null, depth(annotations, quote));
    }

    private static Mark plain(Passage passage, Mark.Style style) {
        return new Mark(passage.span(), style, passage.owner(), null, null, 0);
    }

    /// In how many quotes the quote is nested; a circle, which cannot be made, would end.
    static int depth(Annotations annotations, Quote quote) {
        Set<UUID> seen = new HashSet<>();
        @Nullable Quote parent = parent(annotations, quote);
        while (parent != null && seen.add(parent.id())) {
            parent = parent(annotations, parent);
        }
        return seen.size();
    }

    private static @Nullable Quote parent(Annotations annotations, Quote quote) {
        return annotations.find(quote.parent(), Quote.class).orElse(null);
    }
}
