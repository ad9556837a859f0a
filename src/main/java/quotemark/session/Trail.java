package quotemark.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Version;

/// The places that the reader came from, through all articles, as a browser keeps its pages.
public final class Trail {
    private static final int LONGEST = 200;

    private final Deque<Place> before = new ArrayDeque<>();
    private final Deque<Place> after = new ArrayDeque<>();

    /// Where the reader was, in UTF-16 code units of the version's text.
    ///
    /// @param top the first visible position
    public record Place(UUID article, Version version, int top, int caret) {}

    /// The reader jumps away from here; what lay ahead is forgotten.
    public void leave(Place here) {
        after.clear();
        if (!here.equals(before.peek())) {
            before.push(here);
        }
        if (before.size() > LONGEST) {
            before.removeLast();
        }
    }

    /// Goes one place back.
    ///
    /// @param here where forward will lead to; null while nothing is open
    public Optional<Place> back(@Nullable Place here) {
        return step(before, after, here);
    }

    public Optional<Place> forward(@Nullable Place here) {
        return step(after, before, here);
    }

    private static Optional<Place> step(Deque<Place> from, Deque<Place> to, @Nullable Place here) {
        Optional<Place> next = Optional.ofNullable(from.poll());
        if (next.isPresent() && here != null) {
            to.push(here);
        }
        return next;
    }
}
