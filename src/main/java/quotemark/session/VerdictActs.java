package quotemark.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.Rating;
import quotemark.annotation.Verdict;

/// What a reader concludes.
public final class VerdictActs {
    private final ReadingSession session;

    public VerdictActs(ReadingSession session) {
        this.session = session;
    }

    /// What is filled in of a verdict.
    ///
    /// @param explanation CommonMark; may be empty
    /// @param date an ISO 8601 day
    /// @param address may be empty
    public record Words(String explanation, String author, String date, String address) {}

    /// Concludes on a claim. Earlier verdicts become its history.
    public void conclude(Claim claim, Rating rating, Words words) {
        session.withClaims(
                List.of(claim.id()),
                graph -> {
                    var verdict =
                            new Verdict(
                                    UUID.randomUUID(),
                                    claim.id(),
                                    rating,
                                    words.explanation(),
                                    words.author(),
                                    words.date(),
                                    words.address(),
                                    after(graph.links().verdicts(claim.id())));
                    session.act("Conclude", List.of(Change.create(verdict)));
                });
    }

    /// Now; after those that are there in any case, whatever became of the clock.
    private static Instant after(List<Verdict> newestFirst) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return newestFirst.stream()
                .limit(1)
                .map(verdict -> verdict.made().plusMillis(1))
                .filter(next -> next.isAfter(now))
                .findFirst()
                .orElse(now);
    }

    public void remove(Verdict verdict) {
        session.act("Remove verdict", List.of(Change.delete(verdict)));
        session.tell(Message.undoable("Verdict removed."));
    }
}
