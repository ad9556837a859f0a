package quotemark.session;

import java.util.List;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Evidence;
import quotemark.annotation.Quote;

/// The figures of the status bar.
///
/// @param quotes all quotes of the article
/// @param unattributed those without a speaker
/// @param contested claims that are contested
/// @param answered contested claims with evidence
public record ReadingCounts(int quotes, int unattributed, int contested, int answered) {

    public static ReadingCounts of(Annotations annotations) {
        List<Quote> quotes = annotations.quotes();
        List<Claim> contested =
                annotations.claims().stream()
                        .filter(c -> c.status() == Claim.Status.CONTESTED)
                        .toList();
        return new ReadingCounts(
                quotes.size(),
                (int) quotes.stream().filter(q -> q.speaker() == null).count(),
                contested.size(),
                (int) contested.stream().filter(c -> isAnswered(annotations, c)).count());
    }

    private static boolean isAnswered(Annotations annotations, Claim claim) {
        List<Evidence> evidence = annotations.evidence(claim.id());
        return !evidence.isEmpty();
    }
}
