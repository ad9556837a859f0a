package quotemark.suggest.speech;

/// A stretch of a sentence, in tokens.
///
/// @param from inclusive
/// @param to exclusive
record Phrase(int from, int to) {
    int length() {
        return to - from;
    }

    boolean contains(int index) {
        return from <= index && index < to;
    }

    boolean overlaps(Phrase other) {
        return from < other.to && other.from < to;
    }
}
