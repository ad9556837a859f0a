package quotemark.annotation;

import java.util.UUID;
import java.util.function.Consumer;

/// A checkable statement. It belongs to the library and may stand in many articles ([Occurrence]).
///
/// @param statement in the reader's own words
/// @param topic by which claims are sorted, such as "Energy"; may be empty
/// @param date when it was first claimed, an ISO 8601 day; empty if unknown
/// @param status how it stands
/// @param certainty how firm that status is
/// @param reason why it has this status; may be empty
public record Claim(
        UUID id,
        String statement,
        String topic,
        String date,
        Status status,
        Certainty certainty,
        String reason,
        Contester contester)
        implements Entity {

    public enum Status {
        UNCHECKED,
        CONTESTED,
        SUPPORTED,
        REFUTED,
        MIXED,
        UNVERIFIABLE,
        WITHDRAWN;

        /// Whether somebody still has work with it.
        public boolean isOpen() {
            return this == UNCHECKED || this == CONTESTED;
        }
    }

    /// How sure the reader is of the status: the three steps in which analysts state the confidence
    /// of a judgement. How sure the speaker sounds is another thing: [Occurrence.Stance#HEDGES].
    public enum Certainty {
        /// The reader has not said.
        UNSTATED,
        LOW,
        MODERATE,
        HIGH
    }

    /// A claim of which nobody has said more.
    public Claim(UUID id, String statement, Status status, String reason, Contester contester) {
        this(id, statement, "", "", status, Certainty.UNSTATED, reason, contester);
    }

    /// The same claim, rewritten: `claim.with(draft -> draft.topic = "Energy")`.
    public Claim with(Consumer<Draft> rewriting) {
        var draft = new Draft(this);
        rewriting.accept(draft);
        return new Claim(
                id,
                draft.statement,
                draft.topic,
                draft.date,
                draft.status,
                draft.certainty,
                draft.reason,
                draft.contester);
    }

    /// The same, as another claim.
    public Claim as(UUID newId) {
        return new Claim(newId, statement, topic, date, status, certainty, reason, contester);
    }

    /// A claim while it is being rewritten: one variable a field, so that no field needs a method
    /// of its own to be replaced.
    public static final class Draft {
        public String statement;
        public String topic;
        public String date;
        public Status status;
        public Certainty certainty;
        public String reason;
        public Contester contester;

        private Draft(Claim claim) {
            statement = claim.statement;
            topic = claim.topic;
            date = claim.date;
            status = claim.status;
            certainty = claim.certainty;
            reason = claim.reason;
            contester = claim.contester;
        }
    }
}
