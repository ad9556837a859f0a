package quotemark.export.pdf;

import java.util.List;

/// A line of words. Its pieces stand one behind the other.
record Line(List<Styled> pieces) {

    Line {
        pieces = List.copyOf(pieces);
    }

    /// From its baseline to the next, in points.
    float leading() {
        return (float) pieces.stream().mapToDouble(p -> p.ink().leading()).max().orElse(0);
    }
}
