package quotemark.annotation;

import java.util.UUID;

/// The reader has seen that an article quotes no reply of a speaker to a claim ([NoReply]), and
/// lets it rest.
public record Dismissal(UUID id, UUID claim, UUID version, UUID speaker) implements Entity {

    public Dismissal withClaim(UUID newClaim) {
        return new Dismissal(id, newClaim, version, speaker);
    }
}
