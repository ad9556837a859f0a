package quotemark.library;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import quotemark.text.Paragraphs;
import quotemark.text.Span;

/// One line of what was found and what stands around it.
///
/// @param found where in `text` the sought words are, in order, in UTF-16 code units
public record Snippet(String text, List<Span> found) {
    private static final int BEFORE = 28;
    private static final int AFTER = 64;

    /// A paragraph that is no longer is shown whole.
    private static final int SHORT = 120;

    private static final String CUT = "…";

    public Snippet {
        found = List.copyOf(found);
    }

    /// What stands around a place of a text, no further than its paragraph.
    ///
    /// @param found where in the text the sought words are
    static Snippet around(String text, List<Span> found, Span place) {
        int from = from(text, place.start());
        int to = to(text, place.end());
        String before = isInParagraph(text, from - 1) ? CUT : "";
        String after = isInParagraph(text, to) ? CUT : "";
        int moved = before.length() - from;
        List<Span> seen =
                found.stream()
                        .filter(span -> from <= span.start() && span.end() <= to)
                        .map(span -> new Span(span.start() + moved, span.end() + moved))
                        .toList();
        String line = text.substring(from, to).replaceAll("\\s", " ");
        return new Snippet(before + line + after, seen);
    }

    private static boolean isInParagraph(String text, int position) {
        return position >= 0 && position < text.length() && text.charAt(position) != '\n';
    }

    private static int from(String text, int place) {
        int paragraph = Paragraphs.start(text, place);
        if (place - paragraph <= BEFORE || Paragraphs.end(text, place) - paragraph <= SHORT) {
            return paragraph;
        }
        String before = text.substring(place - BEFORE, place);
        return place - BEFORE + breaks(before).following(0);
    }

    private static int to(String text, int place) {
        int paragraph = Paragraphs.end(text, place);
        if (paragraph - place <= AFTER || paragraph - Paragraphs.start(text, place) <= SHORT) {
            return paragraph;
        }
        String after = text.substring(place, place + AFTER);
        return place + after.substring(0, breaks(after).preceding(AFTER)).stripTrailing().length();
    }

    /// Where a line of these words may end.
    private static BreakIterator breaks(String words) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(words);
        return breaks;
    }
}
