package quotemark.export.exchange;

import java.util.Arrays;
import java.util.Optional;
import quotemark.text.CodePoints;
import quotemark.text.Span;

/// A text as another program counts in it, and as Quotemark keeps it: line feeds alone end its
/// lines, and no mark of the byte order stands before it.
public final class ForeignText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CodePoints counted;
    private final int length;
    private final String kept;
    private final int[] dropped;

    /// @param text as it stands in the file
    public ForeignText(String text) {
        counted = new CodePoints(text);
        length = text.length();
        var words = new StringBuilder(text.length());
        var positions = new int[16];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isDropped(text, i)) {
                positions =
                        count == positions.length ? Arrays.copyOf(positions, 2 * count) : positions;
                positions[count++] = i;
            } else {
                words.append(text.charAt(i) == '\r' ? '\n' : text.charAt(i));
            }
        }
        dropped = Arrays.copyOf(positions, count);
        kept = words.toString();
    }

    private static boolean isDropped(String text, int at) {
        char character = text.charAt(at);
        return character == '\0'
                || (character == BYTE_ORDER_MARK && at == 0)
                || (character == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n');
    }

    /// The text as it is kept.
    public String kept() {
        return kept;
    }

    /// Where something stands in the text as it is kept; empty if it stands nowhere.
    ///
    /// @param start in code points of the file
    public Optional<Span> span(int start, int end) {
        if (start < 0 || start >= end || counted.toUtf16(end) > length) {
            return Optional.empty();
        }
        int from = kept(counted.toUtf16(start));
        int to = kept(counted.toUtf16(end));
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    private int kept(int position) {
        int at = Arrays.binarySearch(dropped, position);
        return position - (at >= 0 ? at : -at - 1);
    }
}
