package quotemark.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.suggest.Conjunctions;
import quotemark.text.Span;
import quotemark.text.Surroundings;

/// Widens what is selected, from the word to the clause, the sentence and the paragraph, and back.
/// It remembers where it began, as long as nothing else is selected.
public final class Widening {
    private int origin;
    private @Nullable Span last;

    /// The next larger stretch around the caret or the selection; empty where there is none.
    public Optional<Span> wider(Annotations now, @Nullable Span selection, int caret) {
        return kept(
                levels(now, selection, caret).stream()
                        .filter(level ->
                                selection == null
                                        || (level.contains(selection)
                                                && level.length() > selection.length()))
                        .findFirst());
    }

    /// The next smaller stretch within the selection; empty where there is none.
    public Optional<Span> narrower(Annotations now, @Nullable Span selection, int caret) {
        return kept(
                levels(now, selection, caret).reversed().stream()
                        .filter(level ->
                                selection != null
                                        && selection.contains(level)
                                        && level.length() < selection.length())
                        .findFirst());
    }

    private List<Span> levels(Annotations now, @Nullable Span selection, int caret) {
        if (selection == null || !Objects.equals(selection, last)) {
            origin = selection == null ? caret : selection.start();
        }
        return Surroundings.around(
                now.text(), origin, Conjunctions.of(now.article().language(), now.text()));
    }

    private Optional<Span> kept(Optional<Span> found) {
        found.ifPresent(span -> last = span);
        return found;
    }
}
