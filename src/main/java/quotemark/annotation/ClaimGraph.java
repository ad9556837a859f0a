package quotemark.annotation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Some claims of a library, whole: with everything that hangs on them, wherever it stands, and as
/// much of what they refer to as is needed to understand them.
public record ClaimGraph(
        List<Claim> claims,
        List<Occurrence> occurrences,
        List<Evidence> evidence,
        List<ClaimLink> claimLinks,
        List<Verdict> verdicts,
        List<Dismissal> dismissals,
        List<Remark> remarks,
        Around around) {

    /// What the claims refer to.
    ///
    /// @param claims at the other ends of the links
    /// @param quotes that state them
    /// @param speakers of those quotes, and who contests
    /// @param articles in which they stand and their evidence stands, by version
    public record Around(
            List<Claim> claims,
            List<Quote> quotes,
            List<Speaker> speakers,
            Map<UUID, Article> articles) {

        public Around {
            claims = List.copyOf(claims);
            quotes = List.copyOf(quotes);
            speakers = List.copyOf(speakers);
            articles = Map.copyOf(articles);
        }
    }

    public ClaimGraph {
        claims = List.copyOf(claims);
        occurrences = List.copyOf(occurrences);
        evidence = List.copyOf(evidence);
        claimLinks = List.copyOf(claimLinks);
        verdicts = List.copyOf(verdicts);
        dismissals = List.copyOf(dismissals);
        remarks = List.copyOf(remarks);
    }

    /// Everything in it, each once.
    public Stream<Entity> entities() {
        return Stream.<Collection<? extends Entity>>of(
                        around.speakers,
                        around.quotes,
                        claims,
                        around.claims,
                        occurrences,
                        evidence,
                        claimLinks,
                        verdicts,
                        dismissals,
                        remarks)
                .<Entity>flatMap(Collection::stream)
                .distinct();
    }

    /// Who refers to whom in it.
    public Links links() {
        return Links.of(entities().toList());
    }

    public Optional<Claim> claim(UUID id) {
        return claims.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
