package quotemark.reader.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a hyphen at a line's end is the word's own, as the rest of the text lets one tell.
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+(?:-[\\p{L}\\p{M}'’]+)*");
    private static final Pattern BROKEN = Pattern.compile("([\\p{L}\\p{M}]+)[-\u2010\u00AD]$");
    private static final Pattern REST = Pattern.compile("^[\\p{L}\\p{M}]+");
    private static final Set<String> AND =
            Set.of("and", "or", "und", "oder", "bis", "et", "ou", "en", "of");
    private static final int SHORTEST_HALF = 4;

    private final Set<String> words = new HashSet<>();

    Hyphens(List<Line> lines) {
        for (Line line : lines) {
            String text = line.words();
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                boolean cut = word.start() == 0 || word.end() >= text.length() - 1;
                if (!cut || word.group().indexOf('-') >= 0) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /// Two lines of one paragraph as one.
    String join(String line, String next) {
        Matcher broken = BROKEN.matcher(line);
        Matcher rest = REST.matcher(next);
        if (!broken.find() || !rest.find()) {
            return line + (endsOpen(line) ? "" : " ") + next;
        }
        if (AND.contains(rest.group())) {
            return line + " " + next;
        }
        String bare = line.substring(0, line.length() - 1);
        return isOwn(line, broken.group(1), rest.group()) ? bare + "-" + next : bare + next;
    }

    /// "2023-" and "24", "and/" and "or": no space was lost at the line's end.
    private static boolean endsOpen(String line) {
        return line.matches("(?s).*(?:\\d[-–]|/)$");
    }

    private boolean isOwn(String line, String first, String second) {
        if (line.endsWith("\u00AD")) {
            return false;
        }
        String one = first.toLowerCase(Locale.ROOT);
        String other = second.toLowerCase(Locale.ROOT);
        if (words.contains(one + other)) {
            return false;
        }
        return words.contains(one + "-" + other)
                || Character.isUpperCase(second.codePointAt(0))
                || (isWord(one) && isWord(other));
    }

    private boolean isWord(String half) {
        return half.length() >= SHORTEST_HALF && words.contains(half);
    }
}
