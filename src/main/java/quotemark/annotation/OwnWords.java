package quotemark.annotation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.text.Anchor;
import quotemark.text.Span;
import quotemark.text.Words;

/// Who says how many words of an article, each word counted once: for the innermost quote that it
/// stands in, or else for the narrator.
///
/// A word belongs where it begins. What is quoted in words that were not found again
/// ([Anchor.State#LOST]) is not counted.
///
/// @param all the words of the text
/// @param byQuote the words of each quote, without those of the quotes in it; a quote without own
///   words is missing
public record OwnWords(int all, Map<UUID, Integer> byQuote) {

    public OwnWords {
        byQuote = Map.copyOf(byQuote);
    }

    /// Counts. O(words · log quotes).
    public static OwnWords of(Annotations annotations) {
        var byQuote = new HashMap<UUID, Integer>();
        int all = 0;
        for (Span word : Words.in(annotations.text())) {
            all++;
            @Nullable Quote quote =
                    innermost(annotations, new Span(word.start(), word.start() + 1));
            if (quote != null) {
                byQuote.merge(quote.id(), 1, Integer::sum);
            }
        }
        return new OwnWords(all, byQuote);
    }

    private static @Nullable Quote innermost(Annotations annotations, Span place) {
        return annotations.overlapping(place).stream()
                .filter(passage -> passage.part() == Passage.Part.CONTENT)
                .flatMap(passage -> annotations.find(passage.owner(), Quote.class).stream())
                .filter(quote -> stands(quote, place))
                .max(
                        Comparator.comparingInt((Quote q) -> Marks.depth(annotations, q))
                                .thenComparingInt(q -> -q.hull().length())
                                .thenComparing(Quote::id))
                .orElse(null);
    }

    private static boolean stands(Quote quote, Span place) {
        return quote.anchors(Fragment.Role.CONTENT).stream()
                .anyMatch(a -> a.state() != Anchor.State.LOST && a.span().contains(place));
    }

    public int of(Quote quote) {
        return byQuote.getOrDefault(quote.id(), 0);
    }

    /// The words of all quotes of a speaker.
    ///
    /// @param speaker null for what nobody is known to have said
    public int of(Annotations annotations, @Nullable UUID speaker) {
        return annotations.quotes().stream()
                .filter(quote -> Objects.equals(quote.speaker(), speaker))
                .mapToInt(this::of)
                .sum();
    }

    /// The words that nobody is quoted with.
    public int narrator() {
        return all - byQuote.values().stream().mapToInt(Integer::intValue).sum();
    }
}
