package quotemark.export.contents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Evidence;
import quotemark.text.Span;

/// What bears on the claims.
public record ClaimEvidence(Annotations annotations) {
    /// Passages of this text, in its order, then the rest.
    public List<Evidence> on(Claim claim) {
        return annotations.evidence(claim.id()).stream()
                .sorted(
                        Comparator.comparingInt(this::position)
                                .thenComparing(Evidence::relation)
                                .thenComparing(Evidence::id))
                .toList();
    }

    private int position(Evidence evidence) {
        return span(evidence)
                .filter(_ -> isHere(evidence))
                .map(Span::start)
                .orElse(Integer.MAX_VALUE);
    }

    /// The passages of this text alone.
    public List<Evidence> hereOn(Claim claim) {
        return on(claim).stream().filter(this::isHere).toList();
    }

    /// Whether the evidence is a passage of this text.
    public boolean isHere(Evidence evidence) {
        return evidence.source() instanceof Evidence.Source.Passage passage
                && passage.version().equals(annotations.version().id());
    }

    /// Where the evidence stands, in whichever text; nowhere if it is a page on the web.
    public static Optional<Span> span(Evidence evidence) {
        return evidence.source() instanceof Evidence.Source.Passage passage
                ? Optional.of(passage.anchor().span())
                : Optional.empty();
    }
}
