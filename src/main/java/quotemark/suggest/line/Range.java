package quotemark.suggest.line;

/// Tokens of a line, `[from, to)`.
public record Range(int from, int to) {

    public int length() {
        return to - from;
    }

    boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }
}
