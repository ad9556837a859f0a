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

    public Claim withStatement(String newStatement) {
        return new Claim(id, newStatement, status, reason, contester);
    }

    public Claim withStatus(Status newStatus) {
        return new Claim(id, statement, newStatus, reason, contester);
    }

    public Claim withReason(String newReason) {
        return new Claim(id, statement, status, newReason, contester);
    }

    public Claim withContester(Contester newContester) {
        return new Claim(id, statement, status, reason, newContester);
    }
}
