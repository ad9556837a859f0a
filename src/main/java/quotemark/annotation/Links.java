package quotemark.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Who refers to whom, so that nobody has to look through everything. Each answer is in a lasting
/// order.
public final class Links {
    private final Map<UUID, List<Entity>> referring = new HashMap<>();

    static Links of(Collection<Entity> entities) {
        var links = new Links();
        entities.forEach(links::add);
        return links;
    }

    private void add(Entity entity) {
        switch (entity) {
            case Evidence evidence -> add(evidence.claim(), evidence);
            case Occurrence occurrence -> {
                add(occurrence.claim(), occurrence);
                if (occurrence.quote() != null) {
                    add(occurrence.quote(), occurrence);
                }
            }
            case ClaimLink link -> {
                add(link.from(), link);
                add(link.to(), link);
            }
            case Verdict verdict -> add(verdict.claim(), verdict);
            case Dismissal dismissal -> add(dismissal.claim(), dismissal);
            case Remark remark when remark.about() != null -> add(remark.about(), remark);
            case Quote quote when quote.parent() != null -> add(quote.parent(), quote);
            case Article _,
                    Version _,
                    Speaker _,
                    Claim _,
                    Quote _,
                    Remark _,
                    Decision _,
                    HouseStyle _ -> {}
        }
    }

    private void add(UUID key, Entity value) {
        referring.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(value);
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
