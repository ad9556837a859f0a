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
        var verdict =
                new Verdict(
                        UUID.randomUUID(),
                        claim.id(),
                        rating,
                        words.explanation(),
                        words.author(),
                        words.date(),
                        words.address(),
                        Instant.now().truncatedTo(ChronoUnit.MILLIS));
        session.act("Conclude", List.of(Change.create(verdict)));
    }

    public void remove(Verdict verdict) {
        session.act("Remove verdict", List.of(Change.delete(verdict)));
        session.tell(Message.undoable("Verdict removed."));
    }
}
