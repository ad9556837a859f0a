package quotemark.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.text.Anchor;
import quotemark.text.Span;
import quotemark.text.Words;

/// All that is said about one article version, with the library's speakers and claims, at one
/// moment.
///
/// Immutable and safe for any thread; an edit makes the next one. Two are equal when everything in
/// them is.
public final class Annotations {
    private final Article article;
    private final Version version;
    private final int words;
    private final Map<UUID, Entity> entities;
    private final Map<UUID, Article> elsewhere;
    private final Catalog catalog;
    private final List<Occurrence> occurrences;
    private final List<Claim> claims;

    private Annotations(
            Article article,
            Version version,
            int words,
            Map<UUID, Entity> entities,
            Map<UUID, Article> elsewhere,
            Catalog catalog) {
        this.article = article;
        this.version = version;
        this.words = words;
        this.entities = entities;
        this.elsewhere = elsewhere;
        this.catalog = catalog;
        // Whoever shows something asks for them, paragraphs among them.
        this.occurrences = inTextOrder(catalog.occurrences().all());
        this.claims =
                occurrences.stream()
                        .map(Occurrence::claim)
                        .distinct()
                        .flatMap(id -> find(id, Claim.class).stream())
                        .toList();
    }

    /// The annotations that these entities make.
    ///
    /// @param entities speakers, quotes, notes, tags, claims and what hangs on them, decisions;
    ///   what belongs to other article versions is kept, but has no place in this text
    public static Annotations of(
            Article article, Version version, Collection<? extends Entity> entities) {
        return of(article, version, entities, Map.of());
    }

    /// The same, knowing where the other versions belong.
    ///
    /// @param elsewhere the articles of other versions, by version
    public static Annotations of(
            Article article,
            Version version,
            Collection<? extends Entity> entities,
            Map<UUID, Article> elsewhere) {
        Map<UUID, Entity> byId =
                entities.stream().collect(Collectors.toMap(Entity::id, entity -> entity));
        return new Annotations(
                article,
                version,
                Words.count(version.text()),
                byId,
                elsewhere,
                Catalog.of(version.id()).with(List.of(), entities));
    }

    /// What there is after the edit. Articles and versions other than this one's, and the quotes
    /// and notes there, do not concern it. The cost is that of a copy of the map and of the lists,
    /// without looking at what is in them.
    public Annotations with(Edit edit) {
        var next = new HashMap<>(entities);
        Article nextArticle = article;
        for (Change change : edit.changes()) {
            switch (change.entity()) {
                case Article changed when changed.id().equals(article.id()) ->
                        nextArticle = changed;
                case Article _, Version _ -> {}
                case Entity entity when isElsewhere(entity) -> {}
                case Speaker _,
                        Claim _,
                        Quote _,
                        Occurrence _,
                        Evidence _,
                        ClaimLink _,
                        Verdict _,
                        Dismissal _,
                        Decision _,
                        Remark _,
                        HouseStyle _ -> {
                    if (change.after() == null) {
                        next.remove(change.id());
                    } else {
                        next.put(change.id(), change.after());
                    }
                }
            }
        }
        Set<UUID> touched =
                edit.changes().stream().map(Change::id).collect(Collectors.toUnmodifiableSet());
        return new Annotations(
                nextArticle,
                version,
                words,
                next,
                elsewhere,
                catalog.with(among(entities, touched), among(next, touched)));
    }

    /// The same without some of it. What hangs on it has to be named too.
    public Annotations without(Predicate<Entity> some) {
        List<Entity> rest = entities.values().stream().filter(some.negate()).toList();
        return of(article, version, rest, elsewhere);
    }

    /// Quotes, notes and tags of other versions, but for those that are around claims of this one.
    private boolean isElsewhere(Entity entity) {
        UUID place =
                switch (entity) {
                    case Quote quote -> quote.version();
                    case Remark remark -> remark.version();
                    case Decision decision -> decision.version();
                    default -> version.id();
                };
        return !place.equals(version.id()) && !entities.containsKey(entity.id());
    }

    private static List<Entity> among(Map<UUID, Entity> entities, Collection<UUID> ids) {
        return ids.stream().flatMap(id -> Stream.ofNullable(entities.get(id))).toList();
    }

    public Article article() {
        return article;
    }

    public Version version() {
        return version;
    }

    /// The article that a version is of: this one, or another in which a claim of this one stands.
    public Optional<Article> articleOf(UUID someVersion) {
        return someVersion.equals(version.id())
                ? Optional.of(article)
                : Optional.ofNullable(elsewhere.get(someVersion));
    }

    /// How the newsroom puts things.
    public HouseStyle houseStyle() {
        return find(HouseStyle.ID, HouseStyle.class).orElse(HouseStyle.DEFAULT);
    }

    public String text() {
        return version.text();
    }

    /// How many words the text has. Counted once: it takes a while for a long text.
    public int words() {
        return words;
    }

    /// The entity with this id as it is now, if there is one and it is of this kind.
    public <E extends Entity> Optional<E> find(@Nullable UUID id, Class<E> kind) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(entities.get(id)).filter(kind::isInstance).map(kind::cast);
    }

    private <E extends Entity> Stream<E> all(Class<E> kind) {
        return entities.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    private <E extends Entity> List<E> found(Stream<Passage> passages, Class<E> kind) {
        return Passage.owners(passages).stream().flatMap(id -> find(id, kind).stream()).toList();
    }

    /// All quotes of this version, in the order of their first words.
    public List<Quote> quotes() {
        return catalog.quotes().all();
    }

    /// All speakers of the library, by name.
    public List<Speaker> speakers() {
        return catalog.speakers().all();
    }

    /// The claims that occur in this version, in text order.
    public List<Claim> claims() {
        return claims;
    }

    /// Where claims stand in this version, in text order.
    public List<Occurrence> occurrences() {
        return occurrences;
    }

    /// One that stands where a quote does that is not here has no place.
    private List<Occurrence> inTextOrder(List<Occurrence> unordered) {
        record Placed(Span start, Occurrence occurrence) {}
        return unordered.stream()
                .flatMap(o -> spans(o).stream().limit(1).map(start -> new Placed(start, o)))
                .sorted(
                        Comparator.comparing(Placed::start)
                                .thenComparing(placed -> placed.occurrence().id()))
                .map(Placed::occurrence)
                .toList();
    }

    /// The notes of this version: those on passages in text order, then the others.
    public List<Note> notes() {
        return remarks(Note.class);
    }

    /// The tags of this version, in the same order.
    public List<Tag> tags() {
        return remarks(Tag.class);
    }

    /// The notes and tags of this version, in the same order.
    public List<Remark> remarks() {
        return remarks(Remark.class);
    }

    private <R extends Remark> List<R> remarks(Class<R> kind) {
        return all(kind)
                .filter(r -> r.version().equals(version.id()))
                .sorted(
                        Comparator.comparing(
                                        (R r) -> span(r).orElse(null),
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(Entity::id))
                .toList();
    }

    /// All evidence, on whatever claim.
    public List<Evidence> evidence() {
        return catalog.evidence().all();
    }

    /// What was decided on suggestions for this version, in no order.
    public List<Decision> decisions() {
        return catalog.decisions().all();
    }

    /// Who refers to whom.
    public Links links() {
        return catalog.links();
    }

    /// What bears on the claim, in a lasting order.
    public List<Evidence> evidence(UUID claim) {
        return catalog.links().evidence(claim);
    }

    /// Where the claim stands, in this version and in others.
    public List<Occurrence> occurrencesOfClaim(UUID claim) {
        return catalog.links().occurrences(claim);
    }

    /// The claims that a quote states.
    public List<Occurrence> occurrencesInQuote(UUID quote) {
        return catalog.links().occurrences(quote);
    }

    public List<Note> notesAbout(UUID entity) {
        return catalog.links().notes(entity);
    }

    public List<Tag> tagsAbout(UUID entity) {
        return catalog.links().tags(entity);
    }

    /// The notes and tags about something.
    public List<Remark> remarksAbout(UUID entity) {
        return catalog.links().remarks(entity);
    }

    /// The quotes that lie directly within another.
    public List<Quote> nestedIn(UUID quote) {
        return catalog.links().nested(quote);
    }

    /// Where the occurrence stands: its own passages, or those of its quote. Never empty.
    public List<Span> spans(Occurrence occurrence) {
        return anchors(occurrence).map(a -> a.span()).toList();
    }

    Stream<Anchor> anchors(Occurrence occurrence) {
        return occurrence.passages().isEmpty()
                ? find(occurrence.quote(), Quote.class).stream()
                        .flatMap(q -> q.anchors(Fragment.Role.CONTENT).stream())
                : occurrence.passages().stream();
    }

    private static Optional<Span> span(Remark remark) {
        return Optional.ofNullable(remark.passage()).map(a -> a.span());
    }

    /// What touches the span, in order. O(log n + hits).
    List<Passage> overlapping(Span span) {
        return catalog.index().overlapping(span);
    }

    /// The quotes of which some part touches the span, in text order. O(log n + hits).
    public List<Quote> quotesTouching(Span span) {
        return found(overlapping(span).stream(), Quote.class);
    }

    /// Everything of which some part touches the span, the innermost (shortest part) first, each
    /// once.
    public List<Entity> touching(Span span) {
        return found(
                overlapping(span).stream()
                        .sorted(Comparator.comparingInt((Passage p) -> p.span().length())),
                Entity.class);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Annotations o
                && article.equals(o.article)
                && version.equals(o.version)
                && entities.equals(o.entities)
                && elsewhere.equals(o.elsewhere);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, version, entities);
    }
}
