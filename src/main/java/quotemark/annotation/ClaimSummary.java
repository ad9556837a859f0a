package quotemark.annotation;

import java.util.List;
import java.util.UUID;

/// What a list of claims shows of one.
///
/// @param topic empty if nobody has named one
/// @param speakers who assert it, by name; empty where only articles do
/// @param articles in which it stands
/// @param places in which it stands, however many in one article
/// @param evidence how many pieces
/// @param verdict the label of the verdict that counts; empty without one
public record ClaimSummary(
        UUID id,
        String statement,
        String topic,
        Claim.Status status,
        List<Named> speakers,
        List<Named> articles,
        int places,
        int evidence,
        String verdict) {

    /// A speaker's name, an article's title.
    public record Named(UUID id, String name) {}

    public ClaimSummary {
        speakers = List.copyOf(speakers);
        articles = List.copyOf(articles);
    }
}
