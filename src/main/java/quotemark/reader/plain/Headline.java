package quotemark.reader.plain;

import java.util.List;
import java.util.regex.Pattern;
import quotemark.reader.content.Dates;
import quotemark.reader.content.WhiteSpace;
import quotemark.text.Span;

/// Whether a plain text begins with its headline.
public final class Headline {
    private static final int LONGEST = 200;

    /// "MOSCOW (Reuters) –": a paragraph that begins with its place is the first of the report.
    private static final Pattern PLACE =
            Pattern.compile(
                    "[\\p{Lu}][^.!?]{1,60}(?:\\(\\p{L}[^)]{1,20}\\)|, \\p{L}{3,9}\\.? \\d{1,2}) *[-–—].*");

    private Headline() {}

    /// Whether the first paragraph is one.
    ///
    /// @param paragraphs of the text, in order
    public static boolean leads(String text, List<Span> paragraphs) {
        if (paragraphs.size() < 2) {
            return false;
        }
        Span first = paragraphs.getFirst();
        String words = WhiteSpace.collapse(first.of(text));
        int rest = text.length() - paragraphs.get(1).start();
        return first.length() <= LONGEST
                && rest > first.length()
                && words.codePoints().anyMatch(Character::isLetter)
                && !Sentence.areSeveral(words)
                && !runsOn(words, text.codePointAt(paragraphs.get(1).start()))
                && !PlainMetadata.isByline(words)
                && Dates.inLine(words).isEmpty()
                && !PLACE.matcher(words).matches();
    }

    private static boolean runsOn(String words, int next) {
        return Character.isLowerCase(next) && !Sentence.ends(words);
    }
}
