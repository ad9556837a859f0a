package quotemark.annotation;

import java.util.UUID;

/// The reader has seen that an article quotes no reply of a speaker to a claim ([NoReply]), and
/// lets it rest.
public record Dismissal(UUID id, UUID claim, UUID version, UUID speaker) implements Entity {

    public Dismissal withClaim(UUID newClaim) {
        return new Dismissal(id, newClaim, version, speaker);
    }

    public Dismissal withSpeaker(UUID newSpeaker) {
        return new Dismissal(id, claim, version, newSpeaker);
    }

    /// Whether it is about the same claim in the same version.
    public boolean isOfSamePlace(Dismissal other) {
        return claim.equals(other.claim) && version.equals(other.version);
    }
}
