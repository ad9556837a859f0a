package quotemark.annotation;

import java.util.UUID;

/// A checkable statement. It belongs to the library and may stand in many articles ([Occurrence]).
///
/// @param statement in the reader's own words
/// @param reason why it has this status; may be empty
public record Claim(UUID id, String statement, Status status, String reason, Contester contester)
        implements Entity {

    public enum Status {
        UNCHECKED,
        CONTESTED,
        SUPPORTED,
        REFUTED,
        MIXED,
        UNVERIFIABLE,
        WITHDRAWN
    }
}
