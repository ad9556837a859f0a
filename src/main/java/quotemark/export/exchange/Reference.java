package quotemark.export.exchange;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Contester;
import quotemark.annotation.Decision;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;
import quotemark.annotation.Speaker;
import quotemark.annotation.Verdict;
import quotemark.annotation.Version;

/// Another entity that one cannot be without.
///
/// @param kinds of which that has to be one: a copy may have been edited by hand
record Reference(UUID id, Set<Class<? extends Entity>> kinds) {

    /// What an entity cannot be without.
    static Stream<Reference> of(Entity entity) {
        return switch (entity) {
            case Quote quote ->
                    Stream.concat(
                            to(quote.speaker(), Speaker.class), to(quote.parent(), Quote.class));
            case Occurrence occurrence ->
                    Stream.concat(
                            to(occurrence.claim(), Claim.class),
                            to(occurrence.quote(), Quote.class));
            case Remark remark ->
                    Stream.ofNullable(remark.about())
                            .map(id ->
                                    new Reference(
                                            id, Set.of(Quote.class, Speaker.class, Claim.class)));
            case Evidence evidence -> to(evidence.claim(), Claim.class);
            case Verdict verdict -> to(verdict.claim(), Claim.class);
            case ClaimLink link ->
                    Stream.concat(to(link.from(), Claim.class), to(link.to(), Claim.class));
            case Dismissal dismissal ->
                    Stream.concat(
                            to(dismissal.claim(), Claim.class),
                            to(dismissal.speaker(), Speaker.class));
            case Claim claim ->
                    claim.contester() instanceof Contester.BySpeaker(var speaker)
                            ? to(speaker, Speaker.class)
                            : Stream.empty();
            case Article _, Version _, Speaker _, Decision _, HouseStyle _ -> Stream.empty();
        };
    }

    private static Stream<Reference> to(@Nullable UUID id, Class<? extends Entity> kind) {
        return id == null ? Stream.empty() : Stream.of(new Reference(id, Set.of(kind)));
    }

    boolean isTo(Entity entity) {
        return kinds.contains(entity.getClass());
    }
}
