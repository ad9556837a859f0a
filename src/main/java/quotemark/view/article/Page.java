package quotemark.view.article;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Lens;
import quotemark.annotation.Passage;
import quotemark.session.BoundaryActs.End;
import quotemark.text.Boundary;
import quotemark.text.Span;
import quotemark.view.Theme;

/// What a paragraph must know of the page to draw itself. A new one is made whenever something of
/// it changes, so that a painter can tell by identity whether its picture is still right.
///
/// @param lens what of the marks is seen
/// @param chosen what the next act is about
/// @param selected what the reader has selected with mouse or keys
/// @param preview what would be marked
/// @param offered what is suggested
record Page(
        Annotations annotations,
        Theme theme,
        Lens lens,
        Chosen chosen,
        @Nullable Span selected,
        Found found,
        List<Span> preview,
        List<Offered> offered) {

    /// What the next act is about.
    ///
    /// @param current the quote, claim, evidence or note
    /// @param passage which of its passages, or null
    /// @param ends that can be dragged
    /// @param held which of the ends is being moved, or null
    record Chosen(
            @Nullable UUID current,
            @Nullable Passage passage,
            List<End> ends,
            @Nullable Boundary held) {
        static final Chosen NOTHING = new Chosen(null, null, List.of(), null);
    }

    /// What a search found.
    ///
    /// @param all in text order
    /// @param current which of them the reader is at
    record Found(List<Span> all, @Nullable Span current) {
        static final Found NOTHING = new Found(List.of(), null);
    }

    static Page of(Annotations annotations, Theme theme) {
        return new Page(
                annotations,
                theme,
                Lens.SPEAKERS,
                Chosen.NOTHING,
                null,
                Found.NOTHING,
                List.of(),
                List.of());
    }

    Page withAnnotations(Annotations next) {
        return new Page(next, theme, lens, chosen, selected, found, preview, offered);
    }

    Page withTheme(Theme next) {
        return new Page(annotations, next, lens, chosen, selected, found, preview, offered);
    }

    Page withLens(Lens next) {
        return new Page(annotations, theme, next, chosen, selected, found, preview, offered);
    }

    Page withChosen(Chosen next) {
        return new Page(annotations, theme, lens, next, selected, found, preview, offered);
    }

    Page withSelected(@Nullable Span next) {
        return new Page(annotations, theme, lens, chosen, next, found, preview, offered);
    }

    Page withFound(Found next) {
        return new Page(annotations, theme, lens, chosen, selected, next, preview, offered);
    }

    Page withPreview(List<Span> next) {
        return new Page(annotations, theme, lens, chosen, selected, found, next, offered);
    }

    Page withOffered(List<Offered> next) {
        return new Page(annotations, theme, lens, chosen, selected, found, preview, next);
    }
}
