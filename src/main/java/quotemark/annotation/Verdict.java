package quotemark.annotation;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/// A conclusion on a claim. A claim may have had several: its history, of which the one that was
/// made last counts.
///
/// @param explanation CommonMark; may be empty
/// @param author who concludes
/// @param date of the conclusion, an ISO 8601 day
/// @param address where it is published; may be empty
/// @param made when it was written into the library
public record Verdict(
        UUID id,
        UUID claim,
        Rating rating,
        String explanation,
        String author,
        String date,
        String address,
        Instant made)
        implements Entity {

    /// The one that counts comes first.
    public static final Comparator<Verdict> NEWEST_FIRST =
            Comparator.comparing(Verdict::made).thenComparing(Verdict::id).reversed();

    public Verdict withClaim(UUID newClaim) {
        return new Verdict(id, newClaim, rating, explanation, author, date, address, made);
    }
}
