package quotemark.suggest.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.text.Span;

/// Who says what in a text.
///
/// @param contents in order, never empty
/// @param quoted the quotations in them, marks included
/// @param paragraph of its cue, counted from 0
public record Attribution(
        List<Span> contents,
        List<Span> quoted,
        @Nullable Span cue,
        @Nullable Span source,
        @Nullable Span addressee,
        @Nullable Span channel,
        Pattern pattern,
        int paragraph) {}
