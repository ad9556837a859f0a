package quotemark.export.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a line may end.
public final class BreakPlaces {
    private BreakPlaces() {}

    /// The positions in the words, the end among them, in UTF-16 code units; none within an
    /// address, which nobody could copy any more.
    public static List<Integer> of(String words) {
        var places = new ArrayList<Integer>();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(words);
        breaks.first();
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at == words.length() || !isWithinWord(words, at)) {
                places.add(at);
            }
        }
        return places;
    }

    private static boolean isWithinWord(String words, int at) {
        int before = words.codePointBefore(at);
        return !Character.isWhitespace(before)
                && !Character.isIdeographic(before)
                && !Character.isIdeographic(words.codePointAt(at));
    }
}
