package quotemark.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// What a reader decided on a suggestion: it does not come back, and later ones learn from it.
///
/// @param version the article version that the suggestion was made for
/// @param kind as it was suggested
/// @param speaker the name of whoever was suggested to say it; empty if nobody was
/// @param taken the name of whoever the reader took instead; empty if nobody else
/// @param confidence that it had, in per cent
/// @param forgotten whether nothing is learned from it any more
/// @param fragments its passages as they were suggested, in text order, at least one of them
///   [Fragment.Role#CONTENT]
public record Decision(
        UUID id,
        UUID version,
        Outcome outcome,
        Quote.Kind kind,
        String speaker,
        String taken,
        int confidence,
        boolean forgotten,
        List<Fragment> fragments)
        implements Entity {

    /// @throws IllegalArgumentException if no fragment is content, or the confidence is not from 0
    ///   to 100
    public Decision {
        fragments =
                fragments.stream()
                        .sorted(Comparator.comparing((Fragment f) -> f.anchor().span()))
                        .toList();
        if (fragments.stream().noneMatch(f -> f.role() == Fragment.Role.CONTENT)) {
            throw new IllegalArgumentException("a suggestion without content");
        }
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("a confidence of " + confidence + " per cent");
        }
    }

    /// Where what was suggested to be said stands.
    public List<Span> contents() {
        return fragments.stream()
                .filter(f -> f.role() == Fragment.Role.CONTENT)
                .map(Fragment::anchor)
                .map(Anchor::span)
                .toList();
    }

    /// The same, no longer or again to be learned from.
    public Decision withForgotten(boolean nowForgotten) {
        return new Decision(
                id, version, outcome, kind, speaker, taken, confidence, nowForgotten, fragments);
    }

    /// The same with another outcome.
    public Decision withOutcome(Outcome newOutcome) {
        return new Decision(
                id, version, newOutcome, kind, speaker, taken, confidence, forgotten, fragments);
    }

    /// The same with somebody else taken for whoever was suggested.
    public Decision withTaken(String newTaken) {
        return new Decision(
                id, version, outcome, kind, speaker, newTaken, confidence, forgotten, fragments);
    }
}
