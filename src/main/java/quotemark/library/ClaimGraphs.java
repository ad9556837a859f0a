package quotemark.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimGraph;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Contester;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;
import quotemark.annotation.Speaker;

/// Gathers some claims with all that hangs on them, inside the transaction that is open. The cost
/// depends on them alone, not on the library.
record ClaimGraphs(Sql sql, EntityRows rows) {

    /// What one claim has.
    private interface Part<E extends Entity> {
        List<E> of(UUID claim) throws SQLException;
    }

    /// The part of the graph around some claims, in their order.
    ClaimGraph around(List<Claim> claims) throws SQLException {
        List<UUID> ids = claims.stream().map(Claim::id).toList();
        List<Occurrence> occurrences = all(ids, rows.occurrences()::of);
        List<Evidence> evidence = all(ids, rows.evidence()::on);
        List<ClaimLink> links = all(ids, rows.claimLinks()::at);
        List<Dismissal> dismissals = all(ids, rows.dismissals()::on);
        List<Quote> quotes = found(rows.quotes(), occurrences.stream().map(Occurrence::quote));
        return new ClaimGraph(
                claims,
                occurrences,
                evidence,
                links,
                all(ids, rows.verdicts()::on),
                dismissals,
                remarks(ids),
                new ClaimGraph.Around(
                        linked(links, ids),
                        quotes,
                        speakers(claims, quotes, dismissals),
                        articles(versions(occurrences, evidence, dismissals))));
    }

    private static <E extends Entity> List<E> all(List<UUID> claims, Part<E> part)
            throws SQLException {
        var found = new LinkedHashSet<E>();
        for (UUID claim : claims) {
            found.addAll(part.of(claim));
        }
        return List.copyOf(found);
    }

    private List<Remark> remarks(List<UUID> claims) throws SQLException {
        return Stream.<Remark>concat(
                        all(claims, rows.notes()::aboutClaim).stream(),
                        all(claims, rows.tags()::aboutClaim).stream())
                .toList();
    }

    private static <E extends Entity> List<E> found(Rows<E> rows, Stream<UUID> ids)
            throws SQLException {
        var found = new ArrayList<E>();
        for (UUID id : ids.filter(Objects::nonNull).distinct().toList()) {
            rows.find(id).ifPresent(found::add);
        }
        return found;
    }

    private List<Claim> linked(List<ClaimLink> links, Collection<UUID> besides)
            throws SQLException {
        return found(
                rows.claims(),
                links.stream()
                        .flatMap(link -> Stream.of(link.from(), link.to()))
                        .filter(id -> !besides.contains(id)));
    }

    private List<Speaker> speakers(
            List<Claim> claims, List<Quote> quotes, List<Dismissal> dismissals)
            throws SQLException {
        Stream<UUID> contesting =
                claims.stream()
                        .map(Claim::contester)
                        .filter(Contester.BySpeaker.class::isInstance)
                        .map(by -> ((Contester.BySpeaker) by).speaker());
        return found(
                rows.speakers(),
                Stream.of(
                                contesting,
                                quotes.stream().map(Quote::speaker),
                                dismissals.stream().map(Dismissal::speaker))
                        .flatMap(ids -> ids));
    }

    private static Set<UUID> versions(
            List<Occurrence> occurrences, List<Evidence> evidence, List<Dismissal> dismissals) {
        var versions = new LinkedHashSet<UUID>();
        occurrences.forEach(o -> versions.add(o.version()));
        dismissals.forEach(d -> versions.add(d.version()));
        evidence.forEach(e -> {
            if (e.source() instanceof Evidence.Source.Passage passage) {
                versions.add(passage.version());
            }
        });
        return versions;
    }

    private Map<UUID, Article> articles(Set<UUID> versions) throws SQLException {
        var articles = new HashMap<UUID, Article>();
        for (UUID version : versions) {
            Optional<UUID> article = rows.versions().article(version);
            if (article.isPresent()) {
                rows.articles().find(article.get()).ifPresent(a -> articles.put(version, a));
            }
        }
        return articles;
    }
}
