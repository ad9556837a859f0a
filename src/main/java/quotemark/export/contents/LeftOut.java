package quotemark.export.contents;

import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.Annotations;
import quotemark.annotation.Outcome;

/// Collects what a copy does not hold, as phrases for people.
public final class LeftOut {
    private final List<String> phrases = new ArrayList<>();

    /// Tells of a number of things, unless there are none.
    public LeftOut and(long number, String one, String many) {
        if (number > 0) {
            phrases.add(number == 1 ? "1 " + one : number + " " + many);
        }
        return this;
    }

    public LeftOut andOccurrencesElsewhere(Contents contents) {
        return and(
                contents.occurrencesElsewhere(),
                "place in another article where a claim stands",
                "places in other articles where a claim stands");
    }

    /// Those that were accepted are there, as quotes; whoever reads the copy back may be offered
    /// the others again.
    public LeftOut andRejected(Annotations annotations) {
        return and(
                annotations.decisions().stream()
                        .filter(decision -> decision.outcome() == Outcome.REJECTED)
                        .count(),
                "suggestion that was rejected",
                "suggestions that were rejected");
    }

    public List<String> phrases() {
        return List.copyOf(phrases);
    }
}
