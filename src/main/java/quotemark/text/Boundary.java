package quotemark.text;

import org.jspecify.annotations.Nullable;

/// One of the two ends of a passage, and where it can stand.
///
/// Neither end splits a character, and neither lies beyond a line break, where nobody would see it.
/// Positions are UTF-16 code units.
public enum Boundary {
    START,
    END;

    /// How far one step goes.
    public enum Step {
        CHARACTER,
        /// To where a word begins (for a start) or ends (for an end); a mark of punctuation counts
        /// as a word.
        WORD
    }

    /// Longer words are walked through in pieces; bounds the work on hostile text.
    private static final int FARTHEST = 256;

    public int of(Span span) {
        return this == START ? span.start() : span.end();
    }

    /// The span with this end somewhere else; null if nothing would be left of it.
    public @Nullable Span moved(Span span, int to) {
        int start = this == START ? to : span.start();
        int end = this == END ? to : span.end();
        return start < end ? new Span(start, end) : null;
    }

    /// The next place after a position where this end can stand; the position itself where there is
    /// none.
    public int after(String text, int position, Step step) {
        return walk(text, position, step, 1);
    }

    /// The last place before a position where this end can stand; the position itself where there
    /// is none.
    public int before(String text, int position, Step step) {
        return walk(text, position, step, -1);
    }

    /// The place where this end can stand that a position belongs to.
    public int at(String text, int position) {
        if (canStand(text, position, Step.CHARACTER)) {
            return position;
        }
        return this == START
                ? after(text, position, Step.CHARACTER)
                : before(text, position, Step.CHARACTER);
    }

    private int walk(String text, int from, Step step, int direction) {
        int last = from;
        for (int i = 1; i <= FARTHEST; i++) {
            int at = from + i * direction;
            if (at < 0 || at > text.length()) {
                return from;
            }
            if (canStand(text, at, step)) {
                return at;
            }
            last = canStand(text, at, Step.CHARACTER) ? at : last;
        }
        return last;
    }

    private boolean canStand(String text, int at, Step step) {
        int inside = this == START ? at : at - 1;
        if (inside < 0 || inside >= text.length() || text.charAt(inside) == '\n') {
            return false;
        }
        return switch (step) {
            case CHARACTER -> Graphemes.isBoundary(text, at);
            case WORD -> !Character.isWhitespace(text.charAt(inside)) && Words.isBoundary(text, at);
        };
    }
}
