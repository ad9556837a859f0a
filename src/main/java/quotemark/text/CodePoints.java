package quotemark.text;

import java.util.Arrays;

/// Converts between UTF-16 code units, which Java counts, and Unicode code points, which SQLite,
/// W3C selectors and most corpora count. Immutable and safe for any thread.
///
/// It remembers only the characters that take two code units (emoji, mostly), so it is small, and
/// each conversion is a binary search.
public final class CodePoints {
    private final int[] pairs;

    public CodePoints(String text) {
        var found = new int[16];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i++;
            }
        }
        pairs = Arrays.copyOf(found, count);
    }

    /// The code points before the given code unit; inside a pair, those before the pair's end.
    public int fromUtf16(int position) {
        int at = Arrays.binarySearch(pairs, position);
        return position - (at >= 0 ? at : -at - 1);
    }

    /// The code unit at which the given code point begins.
    public int toUtf16(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }
}
