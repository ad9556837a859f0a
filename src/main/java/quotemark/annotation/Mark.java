package quotemark.annotation;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.text.Span;

/// One stretch to draw, and how.
///
/// @param owner what it belongs to: a quote, occurrence, evidence, note or tag
/// @param speaker whose colour it takes; null where no speaker is decided, or none is concerned
/// @param claim whose status it shows; null unless the style is [Style#CLAIM]
/// @param depth in how many quotes the quote is nested
public record Mark(
        Span span,
        Style style,
        UUID owner,
        @Nullable Speaker speaker,
        @Nullable Claim claim,
        int depth)
        implements Comparable<Mark> {

    /// In the order in which they are drawn: fills lie under boxes, boxes under lines.
    public enum Style {
        /// Words in quotation marks: a fill.
        QUOTED,
        /// Reported words: a fainter fill and a dotted line.
        REPORTED,
        SOURCE,
        ADDRESSEE,
        CHANNEL,
        CUE,
        EVIDENCE,
        CLAIM,
        /// What a note or tag is on: a thin line.
        REMARK,
        /// Words of a quote that is suggested, and not decided: a dashed line.
        SUGGESTED
    }

    private static final Comparator<Mark> ORDER =
            Comparator.comparingInt((Mark m) -> layer(m.style()))
                    .thenComparingInt(Mark::depth)
                    .thenComparing(Mark::span)
                    .thenComparing(Mark::style)
                    .thenComparing(Mark::owner);

    private static int layer(Style style) {
        return switch (style) {
            case QUOTED, REPORTED -> 0;
            case SOURCE, ADDRESSEE, CHANNEL -> 1;
            case CUE, EVIDENCE, REMARK, SUGGESTED -> 2;
            case CLAIM -> 3;
        };
    }

    /// What is drawn first is less: fills before lines, and what encloses before what is enclosed.
    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }
}
