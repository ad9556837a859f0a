package quotemark.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Decision;
import quotemark.annotation.Outcome;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;

/// What is done later to a quote that was suggested says how right the suggestion was.
record Afterthoughts(Annotations now, List<Change> changes) {

    /// The changes with what they make of decisions: one whose quote is deleted was a rejection
    /// after all; one whose quote becomes another was accepted as edited.
    static List<Change> with(Annotations now, List<Change> changes) {
        return now.decisions().isEmpty() ? changes : new Afterthoughts(now, changes).all();
    }

    private List<Change> all() {
        var all = new ArrayList<>(changes);
        for (Change change : changes) {
            if (change.before() instanceof Quote before) {
                decision(before)
                        .map(decision -> Change.replace(decision, after(decision, before, change)))
                        .filter(made -> !made.entity().equals(made.before()))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /// What was decided about the quote, unless these changes decide it.
    private Optional<Decision> decision(Quote quote) {
        return now.find(PendingSuggestion.decision(quote.id()), Decision.class)
                .filter(known -> changes.stream().noneMatch(c -> c.id().equals(known.id())));
    }

    private Decision after(Decision decision, Quote before, Change change) {
        if (!(change.after() instanceof Quote after)) {
            return decision.withOutcome(Outcome.REJECTED);
        }
        boolean same = before.withParent(null).equals(after.withParent(null));
        return same
                ? decision
                : decision.withOutcome(Outcome.EDITED).withTaken(taken(decision, after.speaker()));
    }

    private String taken(Decision decision, @Nullable UUID speaker) {
        Optional<Speaker> made =
                changes.stream()
                        .filter(change -> change.id().equals(speaker))
                        .map(Change::after)
                        .filter(Speaker.class::isInstance)
                        .map(Speaker.class::cast)
                        .reduce((_, last) -> last);
        return made.or(() -> now.find(speaker, Speaker.class))
                .map(Speaker::name)
                .filter(name -> !name.equals(decision.speaker()))
                .orElse("");
    }
}
