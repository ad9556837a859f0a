package quotemark.view.article;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.text.Span;
import quotemark.view.Theme;

/// What a paragraph must know of the page to draw itself. A new one is made whenever something of
/// it changes, so that a painter can tell by identity whether its picture is still right.
///
/// @param current the quote, occurrence, evidence or note that is selected
/// @param selected what the reader has selected with mouse or keys
/// @param found what a search found, in text order
/// @param foundCurrent which of them the reader is at
record Page(
        Annotations annotations,
        Theme theme,
        @Nullable UUID current,
        @Nullable Span selected,
        List<Span> found,
        @Nullable Span foundCurrent) {

    Page withAnnotations(Annotations next) {
        return new Page(next, theme, current, selected, found, foundCurrent);
    }

    Page withTheme(Theme next) {
        return new Page(annotations, next, current, selected, found, foundCurrent);
    }

    Page withCurrent(@Nullable UUID next) {
        return new Page(annotations, theme, next, selected, found, foundCurrent);
    }

    Page withSelected(@Nullable Span next) {
        return new Page(annotations, theme, current, next, found, foundCurrent);
    }

    Page withFound(List<Span> next, @Nullable Span nextCurrent) {
        return new Page(annotations, theme, current, selected, next, nextCurrent);
    }
}
