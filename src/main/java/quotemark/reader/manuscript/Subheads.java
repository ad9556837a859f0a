package quotemark.reader.manuscript;

import java.util.List;
import java.util.regex.Pattern;

/// Many writers make a heading by making a short paragraph bold.
final class Subheads {
    private static final int LONGEST = 150;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!…:;,]['\"”’»)]*");

    private Subheads() {}

    /// The same paragraphs, with bold lines told from the text, if it is not all bold.
    static List<Paragraph> told(List<Paragraph> paragraphs) {
        long strong = paragraphs.stream().filter(Paragraph::strong).count();
        if (strong * 2 > paragraphs.size()) {
            return paragraphs;
        }
        return paragraphs.stream().map(one -> isHeading(one) ? one.as(Role.HEADING) : one).toList();
    }

    private static boolean isHeading(Paragraph one) {
        return one.role() == Role.BODY
                && one.strong()
                && one.words().length() <= LONGEST
                && !SENTENCE_END.matcher(one.words()).matches();
    }
}
