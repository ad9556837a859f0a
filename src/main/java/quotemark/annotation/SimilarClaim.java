package quotemark.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import quotemark.text.Similarity;

/// A claim that says nearly the same as a statement.
///
/// @param likeness between [#THRESHOLD] and 1
public record SimilarClaim(Claim claim, double likeness) {
    /// Below it, two claims share a subject rather than a statement.
    public static final double THRESHOLD = 0.5;

    /// How many are worth reading.
    private static final int MOST = 5;

    /// Those of some claims that say nearly the same, the likest first.
    public static List<SimilarClaim> to(String statement, Collection<Claim> claims) {
        var similarity = Similarity.to(statement);
        return claims.stream()
                .map(claim -> new SimilarClaim(claim, similarity.of(claim.statement())))
                .filter(similar -> similar.likeness >= THRESHOLD)
                .sorted(
                        Comparator.comparingDouble((SimilarClaim s) -> -s.likeness)
                                .thenComparing(s -> s.claim.statement())
                                .thenComparing(s -> s.claim.id()))
                .limit(MOST)
                .toList();
    }
}
