package quotemark.annotation;

import java.util.UUID;

/// How one claim bears on another: `from` contradicts, restates, narrows or depends on `to`.
public record ClaimLink(UUID id, UUID from, UUID to, Relation relation) implements Entity {

    public enum Relation {
        CONTRADICTS(true),
        RESTATES(true),
        /// It says the same of less.
        NARROWS(false),
        /// It cannot be true unless the other is.
        DEPENDS_ON(false);

        private final boolean mutual;

        Relation(boolean mutual) {
            this.mutual = mutual;
        }

        /// Whether it holds in both directions.
        public boolean isMutual() {
            return mutual;
        }
    }

    /// @throws IllegalArgumentException if it leads from a claim to itself
    public ClaimLink {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a claim is linked to itself");
        }
    }

    /// The claim at the other end.
    public UUID other(UUID claim) {
        return claim.equals(from) ? to : from;
    }

    /// With another claim at one of its ends.
    public ClaimLink replacing(UUID before, UUID after) {
        return new ClaimLink(
                id, from.equals(before) ? after : from, to.equals(before) ? after : to, relation);
    }

    /// Whether it says the same as another link.
    public boolean repeats(ClaimLink link) {
        boolean same = from.equals(link.from) && to.equals(link.to);
        boolean reversed = from.equals(link.to) && to.equals(link.from);
        return relation == link.relation && (same || (reversed && relation.isMutual()));
    }
}
