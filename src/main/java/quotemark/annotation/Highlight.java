package quotemark.annotation;

import org.jspecify.annotations.Nullable;
import quotemark.text.Span;

/// One stretch as a lens shows it.
///
/// @param claim whose status it shows; null unless the look is [Look#CLAIM]
public record Highlight(Span span, Look look, @Nullable Claim claim) {

    public enum Look {
        /// Words that step back.
        FADED,
        /// Content, hardly to be seen.
        SPOKEN,
        DIRECT,
        INDIRECT,
        MIXED,
        SCARE,
        CLAIM,
        ANSWER,
        NEUTRAL_CUE,
        LOADED_CUE,
        OTHER_CUE
    }
}
