package quotemark.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import quotemark.text.Span;

/// The entities of an article version by their place, by whom they refer to, and by kind. It is
/// kept from act to act, so that nobody has to look through everything. Immutable.
///
/// @param quotes those of this version, in the order of their first words
/// @param speakers all of the library, by name
/// @param evidence all, on whatever claim
/// @param occurrences those in this version, in no order that means anything
/// @param decisions all, likewise
record Catalog(
        UUID version,
        PassageIndex index,
        Links links,
        Sorted<Quote> quotes,
        Sorted<Speaker> speakers,
        Sorted<Evidence> evidence,
        Sorted<Occurrence> occurrences,
        Sorted<Decision> decisions) {

    /// Nothing yet.
    static Catalog of(UUID version) {
        return new Catalog(
                version,
                PassageIndex.EMPTY,
                Links.NONE,
                Sorted.by(Comparator.comparing(Catalog::firstWords).thenComparing(Entity::id)),
                Sorted.by(Comparator.comparing(Speaker::name).thenComparing(Entity::id)),
                Sorted.by(Comparator.comparing(Entity::id)),
                Sorted.by(Comparator.comparing(Entity::id)),
                Sorted.by(Comparator.comparing(Entity::id)));
    }

    private static Span firstWords(Quote quote) {
        return quote.anchors(Fragment.Role.CONTENT).getFirst().span();
    }

    /// The same without some entities, and with others; one that changed is among both.
    Catalog with(Collection<? extends Entity> removed, Collection<? extends Entity> added) {
        return new Catalog(
                version,
                index.with(passages(removed), passages(added)),
                links.with(removed, added),
                quotes.with(quotes(removed), quotes(added)),
                speakers.with(of(removed, Speaker.class), of(added, Speaker.class)),
                evidence.with(of(removed, Evidence.class), of(added, Evidence.class)),
                occurrences.with(occurrences(removed), occurrences(added)),
                decisions.with(of(removed, Decision.class), of(added, Decision.class)));
    }

    private List<Passage> passages(Collection<? extends Entity> some) {
        return some.stream().flatMap(entity -> Passage.of(entity, version)).toList();
    }

    private List<Quote> quotes(Collection<? extends Entity> some) {
        return of(some, Quote.class).stream().filter(q -> q.version().equals(version)).toList();
    }

    private List<Occurrence> occurrences(Collection<? extends Entity> some) {
        return of(some, Occurrence.class).stream()
                .filter(o -> o.version().equals(version))
                .toList();
    }

    private static <E extends Entity> List<E> of(Collection<? extends Entity> some, Class<E> kind) {
        return some.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
