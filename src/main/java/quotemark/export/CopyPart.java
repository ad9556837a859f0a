package quotemark.export;

import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Remark;
import quotemark.annotation.Verdict;
import quotemark.export.contents.LeftOut;

/// What may be left out of a copy for people. The text, its quotes and their speakers are the copy.
public enum CopyPart {
    NOTES("Notes and tags"),
    CLAIMS("Claims and verdicts"),
    EVIDENCE("Evidence");

    private final String title;

    CopyPart(String title) {
        this.title = title;
    }

    /// What it is, for people.
    public String title() {
        return title;
    }

    /// Whether the entity is of this part.
    boolean holds(Entity entity) {
        return switch (this) {
            case NOTES -> entity instanceof Remark;
            case EVIDENCE -> entity instanceof Evidence;
            case CLAIMS ->
                    entity instanceof Claim
                            || entity instanceof Occurrence
                            || entity instanceof Verdict
                            || entity instanceof ClaimLink
                            || entity instanceof Dismissal;
        };
    }

    /// Tells how much of it an article has.
    LeftOut count(Annotations all, LeftOut leftOut) {
        return switch (this) {
            case NOTES ->
                    leftOut.and(all.notes().size(), "note", "notes")
                            .and(all.tags().size(), "tag", "tags");
            case CLAIMS -> leftOut.and(all.claims().size(), "claim", "claims");
            case EVIDENCE ->
                    leftOut.and(
                            all.claims().stream()
                                    .mapToInt(claim -> all.evidence(claim.id()).size())
                                    .sum(),
                            "piece of evidence",
                            "pieces of evidence");
        };
    }
}
