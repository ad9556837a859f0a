package quotemark.view;

import quotemark.annotation.Claim;

/// How a claim's status is shown beside its colour, and named.
public final class ClaimSign {
    private ClaimSign() {}

    public static Icon icon(Claim.Status status) {
        return switch (status) {
            case CONTESTED -> Icon.FLAG;
            case UNCHECKED -> Icon.QUESTION;
            case SUPPORTED -> Icon.CHECK;
            case REFUTED -> Icon.CLOSE;
            case MIXED -> Icon.APPROXIMATE;
            case UNVERIFIABLE, WITHDRAWN -> Icon.DASH;
        };
    }
}
