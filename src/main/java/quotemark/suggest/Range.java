package quotemark.suggest;

/// Tokens of a line, `[from, to)`.
record Range(int from, int to) {

    int length() {
        return to - from;
    }

    boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }
}
