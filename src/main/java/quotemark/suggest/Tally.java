package quotemark.suggest;

import quotemark.annotation.Outcome;

/// How suggestions of one sort were decided.
///
/// @param accepted as they were
/// @param edited accepted with another speaker, other words or another kind
public record Tally(int accepted, int edited, int rejected) {
    public static final Tally NONE = new Tally(0, 0, 0);

    /// How many were decided.
    public int all() {
        return accepted + edited + rejected;
    }

    /// One more decision.
    public Tally with(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> new Tally(accepted + 1, edited, rejected);
            case EDITED -> new Tally(accepted, edited + 1, rejected);
            case REJECTED -> new Tally(accepted, edited, rejected + 1);
        };
    }

    Tally and(Tally other) {
        return new Tally(
                accepted + other.accepted, edited + other.edited, rejected + other.rejected);
    }

    /// What is left of a likelihood after these decisions, which weigh as much as `weight` earlier
    /// ones. An edited one counts half: it was a quote, but not quite that one.
    double applied(double likelihood, int weight) {
        return (likelihood * weight + accepted + edited / 2.0) / (weight + all());
    }
}
