package quotemark.view.article;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.text.Span;

/// A quote within another quote, as the margin shows it.
record Bracket(Span at, @Nullable Speaker speaker) {

    /// Those of a paragraph, the shortest first.
    static List<Bracket> in(Annotations annotations, Span paragraph) {
        return annotations.quotesTouching(paragraph).stream()
                .filter(quote -> quote.parent() != null && quote.hull().overlaps(paragraph))
                .sorted(Comparator.comparingInt((Quote quote) -> quote.hull().length()))
                .map(quote -> of(annotations, quote, paragraph))
                .toList();
    }

    private static Bracket of(Annotations annotations, Quote quote, Span paragraph) {
        Span hull = quote.hull();
        var here =
                new Span(
                        Math.max(hull.start(), paragraph.start()),
                        Math.min(hull.end(), paragraph.end()));
        return new Bracket(here, annotations.find(quote.speaker(), Speaker.class).orElse(null));
    }
}
