package quotemark.session;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Entity;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Passage;
import quotemark.annotation.Places;
import quotemark.annotation.Quote;

/// What the next act is about: a quote, claim, note or evidence, and perhaps one passage of it.
final class Choice {
    private final ReadOnlyObjectWrapper<@Nullable UUID> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Passage> passage = new ReadOnlyObjectWrapper<>();

    ReadOnlyObjectProperty<@Nullable UUID> currentProperty() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Passage> passageProperty() {
        return passage.getReadOnlyProperty();
    }

    /// Chooses something as a whole, or nothing.
    void choose(@Nullable UUID entity) {
        passage.set(null);
        current.set(entity);
    }

    /// Chooses a passage, and what it belongs to.
    void choose(Annotations now, Passage chosen) {
        passage.set(chosen);
        current.set(Places.subject(now, chosen).orElse(null));
    }

    /// Forgets the passage where it is no longer there.
    void check(@Nullable Annotations now) {
        @Nullable Passage chosen = passage.get();
        if (chosen != null && (now == null || !Places.of(now, chosen.owner()).contains(chosen))) {
            passage.set(null);
        }
    }

    /// Forgets what is no longer there.
    void checkCurrent(Annotations now) {
        if (now.find(current.get(), Entity.class).isEmpty()) {
            choose(null);
        }
    }

    Optional<Quote> quote(Annotations now) {
        return now.find(current.get(), Quote.class);
    }

    /// The claim that is chosen, or that the chosen quote states.
    Optional<Claim> claim(Annotations now) {
        return now.find(current.get(), Claim.class)
                .or(() ->
                        quote(now).stream()
                                .flatMap(q -> now.occurrencesInQuote(q.id()).stream())
                                .map(Occurrence::claim)
                                .flatMap(id -> now.find(id, Claim.class).stream())
                                .findFirst());
    }
}
