package quotemark.text;

/// A passage: where it stands, and what stands there, so that it can be checked and found again.
///
/// @param span where, in UTF-16 code units of the article version's text
/// @param exact the words there
/// @param prefix at most [#CONTEXT] code units before it
/// @param suffix at most [#CONTEXT] code units after it
/// @param state how sure the place is
public record Anchor(Span span, String exact, String prefix, String suffix, State state) {

    /// How many code units of context are kept on each side, fewer at the text's ends.
    public static final int CONTEXT = 32;

    /// How an anchor came to its place.
    public enum State {
        /// The words stand exactly there.
        EXACT,
        /// The words were found, at another place than before.
        MOVED,
        /// Only similar words were found.
        FUZZY,
        /// Nothing like them was found; the span is where they once stood.
        LOST
    }

    /// The passage at a span, grown where it would split a character.
    ///
    /// @throws IndexOutOfBoundsException if the span goes beyond the text
    public static Anchor at(String text, Span span) {
        Span whole = Graphemes.widen(text, span);
        int from = Math.max(0, whole.start() - CONTEXT);
        int to = Math.min(text.length(), whole.end() + CONTEXT);
        // A lone half of a surrogate pair could not be stored as UTF-8.
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        return new Anchor(
                whole,
                whole.of(text),
                text.substring(from, whole.start()),
                text.substring(whole.end(), to),
                State.EXACT);
    }

    /// Whether the words are certain to stand where the span says.
    public boolean isPlaced() {
        return state == State.EXACT || state == State.MOVED;
    }
}
