package quotemark.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Highlight.Look;
import quotemark.text.Span;

/// Says what a lens shows where, and in which order it is drawn.
public final class Highlights {
    private static final Comparator<Highlight> ORDER =
            Comparator.comparingInt((Highlight h) -> layer(h.look()))
                    .thenComparing(Highlight::span)
                    .thenComparing(Highlight::look);

    private Highlights() {}

    private static int layer(Look look) {
        return switch (look) {
            case FADED -> 0;
            case SPOKEN, DIRECT, INDIRECT, MIXED, SCARE -> 1;
            case CLAIM, ANSWER, NEUTRAL_CUE, LOADED_CUE, OTHER_CUE -> 2;
        };
    }

    /// What a lens shows of a span. Nothing through [Lens#SPEAKERS], which shows the marks
    /// themselves ([Marks]), nor through [Lens#NONE].
    public static List<Highlight> in(Annotations annotations, Span span, Lens lens) {
        Stream<Highlight> seen =
                switch (lens) {
                    case SPEAKERS, NONE -> Stream.of();
                    case KINDS ->
                            quotes(
                                    annotations,
                                    span,
                                    Passage.Part.CONTENT,
                                    (quote, _) -> kind(quote));
                    case CLAIMS -> claims(annotations, span);
                    case CUES ->
                            Stream.concat(
                                    quotes(
                                            annotations,
                                            span,
                                            Passage.Part.CONTENT,
                                            (_, _) -> Look.SPOKEN),
                                    quotes(
                                            annotations,
                                            span,
                                            Passage.Part.CUE,
                                            (_, cue) -> tone(cue.of(annotations.text()))));
                };
        return seen.sorted(ORDER).toList();
    }

    private interface Looking {
        Look of(Quote quote, Span span);
    }

    private static Stream<Highlight> quotes(
            Annotations annotations, Span span, Passage.Part part, Looking looking) {
        return annotations.overlapping(span).stream()
                .filter(passage -> passage.part() == part)
                .flatMap(passage ->
                        annotations.find(passage.owner(), Quote.class).stream()
                                .map(quote -> looking.of(quote, passage.span()))
                                .map(look -> new Highlight(passage.span(), look, null)));
    }

    private static Look kind(Quote quote) {
        return switch (quote.kind()) {
            case DIRECT -> Look.DIRECT;
            case INDIRECT -> Look.INDIRECT;
            case MIXED -> Look.MIXED;
            case SCARE -> Look.SCARE;
        };
    }

    private static Look tone(String cue) {
        return switch (CueTone.of(cue)) {
            case NEUTRAL -> Look.NEUTRAL_CUE;
            case LOADED -> Look.LOADED_CUE;
            case OTHER -> Look.OTHER_CUE;
        };
    }

    private static Stream<Highlight> claims(Annotations annotations, Span span) {
        var lit = new ArrayList<Highlight>();
        for (Passage passage : Places.at(annotations, span)) {
            if (passage.part() == Passage.Part.CLAIM) {
                @Nullable Claim claim = claim(annotations, passage);
                lit.add(new Highlight(passage.span(), Look.CLAIM, claim));
            } else if (passage.part() == Passage.Part.EVIDENCE) {
                lit.add(new Highlight(passage.span(), Look.ANSWER, null));
            }
        }
        Stream<Highlight> faded =
                span.without(lit.stream().map(Highlight::span).toList()).stream()
                        .map(rest -> new Highlight(rest, Look.FADED, null));
        return Stream.concat(faded, lit.stream());
    }

    private static @Nullable Claim claim(Annotations annotations, Passage passage) {
        return Places.subject(annotations, passage)
                .flatMap(id -> annotations.find(id, Claim.class))
                .orElse(null);
    }
}
