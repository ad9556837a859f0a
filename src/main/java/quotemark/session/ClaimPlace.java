package quotemark.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Fragment;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// Where a claim is said to stand: in a whole quote, in a part of one, or in the article's own
/// words.
///
/// @param quote the quote it stands in, or null
/// @param passages the words, unless they are all of the quote
record ClaimPlace(@Nullable Quote quote, List<Anchor> passages) {

    /// The selection, or else the current quote; nowhere without both.
    static Optional<ClaimPlace> of(
            Annotations now, @Nullable Span selection, Optional<Quote> current) {
        if (selection == null) {
            return current.map(quote -> new ClaimPlace(quote, List.of()));
        }
        Optional<Quote> quote = around(now, selection);
        return Optional.of(
                quote.filter(q -> isWhole(q, selection))
                        .map(q -> new ClaimPlace(q, List.of()))
                        .orElseGet(() ->
                                new ClaimPlace(
                                        quote.orElse(null),
                                        List.of(Anchor.at(now.text(), selection)))));
    }

    /// The narrowest quote that holds the span.
    static Optional<Quote> around(Annotations now, Span span) {
        return now.quotesTouching(span).stream()
                .filter(q -> q.hull().contains(span))
                .min(Comparator.comparingInt(q -> q.hull().length()));
    }

    private static boolean isWhole(Quote quote, Span span) {
        return quote.anchors(Fragment.Role.CONTENT).stream()
                .map(Anchor::span)
                .toList()
                .equals(List.of(span));
    }

    boolean isWholeQuote() {
        return passages.isEmpty();
    }

    @Nullable UUID quoteId() {
        return quote == null ? null : quote.id();
    }

    String words() {
        return quote != null && passages.isEmpty()
                ? quote.words(Fragment.Role.CONTENT)
                : passages.getFirst().exact();
    }

    Occurrence occurrence(UUID claim, UUID version, Occurrence.Stance stance) {
        return new Occurrence(UUID.randomUUID(), claim, version, quoteId(), passages, stance);
    }
}
