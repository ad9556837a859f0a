package quotemark.export.contents;

import java.util.ArrayList;
import java.util.List;

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

    public List<String> phrases() {
        return List.copyOf(phrases);
    }
}
