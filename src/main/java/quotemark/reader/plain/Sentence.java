package quotemark.reader.plain;

import java.util.regex.Pattern;

/// The outer signs of a sentence, in any of the languages read here.
final class Sentence {
    private static final String MARKS = ".!?…。！？";
    private static final String CLOSING = "\"'”’“‘»›«‹」』)]";
    private static final Pattern INNER_END = Pattern.compile("[.!?]['\"”’“»)]* +[\\p{Lu}“„«‘]");

    private Sentence() {}

    /// Whether the text ends as a sentence does, marks of closing aside.
    static boolean ends(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /// Whether the text ends as a sentence does, and another sentence ends within it.
    static boolean areSeveral(String text) {
        return ends(text) && INNER_END.matcher(text).find();
    }
}
