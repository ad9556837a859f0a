package quotemark.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who refers to whom, so that nobody has to look through everything. Each answer is in a lasting
/// order. Immutable.
public final class Links {
    static final Links NONE = new Links(Map.of());

    private final Map<UUID, List<Entity>> referring;

    private Links(Map<UUID, List<Entity>> referring) {
        this.referring = referring;
    }

    static Links of(Collection<? extends Entity> entities) {
        return NONE.with(List.of(), entities);
    }

    /// The same without some entities, and with others.
    Links with(Collection<? extends Entity> removed, Collection<? extends Entity> added) {
        Map<UUID, Set<Entity>> gone = byTarget(removed);
        Map<UUID, Set<Entity>> fresh = byTarget(added);
        if (gone.isEmpty() && fresh.isEmpty()) {
            return this;
        }
        var next = new HashMap<>(referring);
        gone.forEach((target, some) ->
                next.computeIfPresent(target, (_, those) -> without(those, some)));
        fresh.forEach((target, some) -> next.merge(target, List.copyOf(some), Links::both));
        return new Links(next);
    }

    private static Map<UUID, Set<Entity>> byTarget(Collection<? extends Entity> entities) {
        var byTarget = new HashMap<UUID, Set<Entity>>();
        for (Entity entity : entities) {
            targets(entity)
                    .forEach(target ->
                            byTarget.computeIfAbsent(target, _ -> new HashSet<>()).add(entity));
        }
        return byTarget;
    }

    private static @Nullable List<Entity> without(List<Entity> those, Set<Entity> gone) {
        List<Entity> rest = those.stream().filter(one -> !gone.contains(one)).toList();
        return rest.isEmpty() ? null : rest;
    }

    private static List<Entity> both(List<Entity> those, List<Entity> others) {
        return Stream.concat(those.stream(), others.stream()).toList();
    }

    private static Stream<UUID> targets(Entity entity) {
        return switch (entity) {
            case Evidence evidence -> Stream.of(evidence.claim());
            case Occurrence occurrence ->
                    Stream.concat(
                            Stream.of(occurrence.claim()), Stream.ofNullable(occurrence.quote()));
            case ClaimLink link -> Stream.of(link.from(), link.to());
            case Verdict verdict -> Stream.of(verdict.claim());
            case Dismissal dismissal -> Stream.of(dismissal.claim());
            case Remark remark -> Stream.ofNullable(remark.about());
            case Quote quote -> Stream.ofNullable(quote.parent());
            case Article _, Version _, Speaker _, Claim _, Decision _, HouseStyle _ -> Stream.of();
        };
    }

    private <E extends Entity> List<E> to(UUID id, Class<E> kind) {
        return referring.getOrDefault(id, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(Comparator.comparing(Entity::id))
                .toList();
    }

    /// Everything that refers to it: what hangs on a claim goes when the claim goes.
    public List<Entity> referringTo(UUID id) {
        return to(id, Entity.class);
    }

    /// What bears on a claim.
    public List<Evidence> evidence(UUID claim) {
        return to(claim, Evidence.class);
    }

    /// Where a claim stands, or what a quote states.
    public List<Occurrence> occurrences(UUID claimOrQuote) {
        return to(claimOrQuote, Occurrence.class);
    }

    /// How a claim bears on others, and they on it.
    public List<ClaimLink> claimLinks(UUID claim) {
        return to(claim, ClaimLink.class);
    }

    /// What was concluded on a claim; the verdict that counts comes first.
    public List<Verdict> verdicts(UUID claim) {
        return to(claim, Verdict.class).stream().sorted(Verdict.NEWEST_FIRST).toList();
    }

    /// Replies to a claim that the reader no longer asks for, in whichever version.
    public List<Dismissal> dismissals(UUID claim) {
        return to(claim, Dismissal.class);
    }

    public List<Note> notes(UUID about) {
        return to(about, Note.class);
    }

    public List<Tag> tags(UUID about) {
        return to(about, Tag.class);
    }

    /// The notes and tags about something.
    public List<Remark> remarks(UUID about) {
        return to(about, Remark.class);
    }

    /// The quotes that lie directly within another.
    public List<Quote> nested(UUID quote) {
        return to(quote, Quote.class);
    }
}
