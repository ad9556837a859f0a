package quotemark.export.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;
import quotemark.annotation.Speaker;
import quotemark.annotation.Version;
import quotemark.export.contents.Contents;
import quotemark.export.contents.LeftOut;

/// One article version, and everything that hangs on it: its quotes, notes and tags; the claims
/// that stand in it, with their evidence and verdicts, and the claims to which these are linked;
/// the speakers that any of these name.
///
/// @param entities in an order in which what is referred to comes before what refers to it
public record Parcel(Article article, Version version, List<Entity> entities) {

    public Parcel {
        entities = List.copyOf(entities);
    }

    public static Parcel of(Annotations annotations) {
        Map<UUID, Entity> packed = new LinkedHashMap<>();
        List<Entity> parts = parts(annotations);
        parts.stream()
                .flatMap(Parcel::speakers)
                .flatMap(id -> annotations.find(id, Speaker.class).stream())
                .forEach(speaker -> packed.putIfAbsent(speaker.id(), speaker));
        parts.forEach(part -> packed.putIfAbsent(part.id(), part));
        remarks(annotations, packed.keySet())
                .forEach(remark -> packed.putIfAbsent(remark.id(), remark));
        return new Parcel(
                annotations.article(), annotations.version(), List.copyOf(packed.values()));
    }

    private static List<Entity> parts(Annotations annotations) {
        List<Claim> claims = annotations.claims();
        return Stream.of(
                        claims.stream().flatMap(claim -> withLinked(annotations, claim)),
                        parentsFirst(annotations).stream(),
                        annotations.occurrences().stream(),
                        claims.stream().flatMap(c -> annotations.evidence(c.id()).stream()),
                        claims.stream()
                                .flatMap(c -> annotations.links().claimLinks(c.id()).stream()),
                        claims.stream().flatMap(c -> annotations.links().verdicts(c.id()).stream()),
                        claims.stream().flatMap(c -> dismissals(annotations, c)))
                .<Entity>flatMap(entities -> entities)
                .toList();
    }

    /// A quote may begin with the words of one that is nested in it.
    private static Collection<Entity> parentsFirst(Annotations annotations) {
        Map<UUID, Entity> ordered = new LinkedHashMap<>();
        annotations.quotes().forEach(quote -> addAfterParents(quote, annotations, ordered));
        return ordered.values();
    }

    private static void addAfterParents(
            Quote quote, Annotations annotations, Map<UUID, Entity> ordered) {
        if (!ordered.containsKey(quote.id())) {
            annotations
                    .find(quote.parent(), Quote.class)
                    .ifPresent(parent -> addAfterParents(parent, annotations, ordered));
            ordered.put(quote.id(), quote);
        }
    }

    private static Stream<Claim> withLinked(Annotations annotations, Claim claim) {
        return Stream.concat(
                Stream.of(claim),
                annotations.links().claimLinks(claim.id()).stream()
                        .flatMap(link ->
                                annotations.find(link.other(claim.id()), Claim.class).stream()));
    }

    private static Stream<Dismissal> dismissals(Annotations annotations, Claim claim) {
        return annotations.links().dismissals(claim.id()).stream()
                .filter(dismissal -> dismissal.version().equals(annotations.version().id()));
    }

    private static Stream<Remark> remarks(Annotations annotations, Set<UUID> packed) {
        return annotations.remarks().stream()
                .filter(remark -> remark.about() == null || packed.contains(remark.about()));
    }

    private static Stream<UUID> speakers(Entity part) {
        @Nullable UUID speaker =
                switch (part) {
                    case Quote quote -> quote.speaker();
                    case Dismissal dismissal -> dismissal.speaker();
                    case Claim claim
                            when claim.contester() instanceof Contester.BySpeaker contester ->
                            contester.speaker();
                    default -> null;
                };
        return Stream.ofNullable(speaker);
    }

    /// What the annotations hold and a parcel of them does not, as phrases.
    public static List<String> leftOut(Annotations annotations) {
        int kept = of(annotations).all(Remark.class).size();
        return new LeftOut()
                .andOccurrencesElsewhere(Contents.of(annotations))
                .and(
                        annotations.remarks().size() - kept,
                        "note or tag on something else",
                        "notes and tags on other things")
                .andRejected(annotations)
                .phrases();
    }

    /// Those of one kind, in their order.
    public <E extends Entity> List<E> all(Class<E> kind) {
        return entities.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
