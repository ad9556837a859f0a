package quotemark.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Passage;
import quotemark.annotation.Places;
import quotemark.text.Span;

/// One of the passages that lie over each other under the caret.
///
/// @param number which of them, from 1 for the innermost
/// @param all how many there are
public record UnderCaret(Passage passage, int number, int all) {

    /// The next one outwards, and after the outermost the innermost again; the innermost where none
    /// of them is chosen. A caret just before or behind a passage counts as in it.
    public static Optional<UnderCaret> next(
            Annotations annotations, int caret, @Nullable Passage chosen) {
        List<Passage> here = at(annotations, caret);
        if (here.isEmpty()) {
            return Optional.empty();
        }
        int next = chosen == null ? 0 : (here.indexOf(chosen) + 1) % here.size();
        return Optional.of(new UnderCaret(here.get(next), next + 1, here.size()));
    }

    private static List<Passage> at(Annotations annotations, int caret) {
        int end = Math.min(annotations.text().length(), caret + 1);
        return Places.at(annotations, new Span(Math.max(0, caret - 1), end));
    }
}
