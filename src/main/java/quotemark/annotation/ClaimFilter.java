package quotemark.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which claims of a list to show: those of which everything is true that is asked for.
///
/// @param words that the statement or the topic holds; empty for any
/// @param statuses of which it has one; empty for any
/// @param topic empty for any
/// @param speaker who says so; empty for anybody
/// @param article in which it stands; empty for any
public record ClaimFilter(
        String words,
        Set<Claim.Status> statuses,
        String topic,
        Optional<UUID> speaker,
        Optional<UUID> article,
        boolean withoutEvidence,
        boolean withoutVerdict) {

    public static final ClaimFilter ALL =
            new ClaimFilter("", Set.of(), "", Optional.empty(), Optional.empty(), false, false);

    /// What is still to be checked.
    public static final ClaimFilter TO_DO =
            new ClaimFilter(
                    "",
                    Set.of(Claim.Status.UNCHECKED, Claim.Status.CONTESTED),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    true);

    public ClaimFilter {
        statuses = Set.copyOf(statuses);
    }

    public List<ClaimSummary> of(List<ClaimSummary> all) {
        return all.stream().filter(this::shows).toList();
    }

    private boolean shows(ClaimSummary summary) {
        return (statuses.isEmpty() || statuses.contains(summary.status()))
                && (topic.isEmpty() || topic.equals(summary.topic()))
                && speaker.map(id -> isAmong(summary.speakers(), id)).orElse(true)
                && article.map(id -> isAmong(summary.articles(), id)).orElse(true)
                && !(withoutEvidence && summary.evidence() > 0)
                && !(withoutVerdict && !summary.verdict().isEmpty())
                && holdsWords(summary);
    }

    private boolean holdsWords(ClaimSummary summary) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || (summary.statement() + "\n" + summary.topic())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    private static boolean isAmong(List<ClaimSummary.Named> all, UUID id) {
        return all.stream().anyMatch(one -> one.id().equals(id));
    }
}
