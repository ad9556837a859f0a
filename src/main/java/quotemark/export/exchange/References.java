package quotemark.export.exchange;

import java.util.UUID;
import java.util.stream.Stream;
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

/// What an entity cannot be without.
final class References {
    private References() {}

    static Stream<UUID> of(Entity entity) {
        return switch (entity) {
            case Quote quote -> Stream.of(quote.speaker(), quote.parent()).filter(id -> id != null);
            case Occurrence occurrence ->
                    Stream.of(occurrence.claim(), occurrence.quote()).filter(id -> id != null);
            case Remark remark -> Stream.ofNullable(remark.about());
            case Evidence evidence -> Stream.of(evidence.claim());
            case Verdict verdict -> Stream.of(verdict.claim());
            case ClaimLink link -> Stream.of(link.from(), link.to());
            case Dismissal dismissal -> Stream.of(dismissal.claim(), dismissal.speaker());
            case Claim claim ->
                    claim.contester() instanceof Contester.BySpeaker(var speaker)
                            ? Stream.of(speaker)
                            : Stream.empty();
            case Article _, Version _, Speaker _, Decision _, HouseStyle _ -> Stream.empty();
        };
    }
}
