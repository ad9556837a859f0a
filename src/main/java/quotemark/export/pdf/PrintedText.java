package quotemark.export.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import quotemark.text.Anchor;
import quotemark.text.PrintedLetter;

/// Finds passages on printed pages, by their words: white space, hyphens and ligatures may differ.
/// Captions and notes may interrupt a passage.
final class PrintedText {
    /// So many letters are enough to be sure that a passage goes on here.
    private static final int SURE = 16;

    /// So many letters may interrupt a passage.
    private static final int LONGEST_GAP = 4000;

    /// So many letters that do not count may stand between two that do.
    private static final int MOST_BETWEEN = 2;

    private final List<PrintedLetter> letters;
    private final StringBuilder folded = new StringBuilder();

    /// The letter that each folded character is of.
    private final List<Integer> origins = new ArrayList<>();

    PrintedText(List<PrintedLetter> letters) {
        this.letters = letters;
        for (int i = 0; i < letters.size(); i++) {
            for (char character : folded(letters.get(i).text()).toCharArray()) {
                folded.append(character);
                origins.add(i);
            }
        }
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Pd}]+", "");
    }

    /// The letters of a passage, in order; none if it is not found.
    List<PrintedLetter> find(Anchor passage) {
        String words = folded(passage.exact());
        if (words.isEmpty()) {
            return List.of();
        }
        List<PrintedLetter> best = List.of();
        int bestScore = -1;
        String start = words.substring(0, Math.min(words.length(), SURE));
        for (int at = folded.indexOf(start); at >= 0; at = folded.indexOf(start, at + 1)) {
            List<PrintedLetter> found = follow(words, at);
            int score = found.isEmpty() ? -1 : context(passage, words, at);
            if (score > bestScore) {
                bestScore = score;
                best = found;
            }
        }
        return best;
    }

    /// Follows the words from a place on, over what interrupts them.
    private List<PrintedLetter> follow(String words, int from) {
        var found = new ArrayList<Integer>();
        int at = from;
        int next = 0;
        while (next < words.length()) {
            if (at < folded.length() && folded.charAt(at) == words.charAt(next)) {
                add(origins.get(at), found);
                at++;
                next++;
                continue;
            }
            String rest = words.substring(next, Math.min(words.length(), next + SURE));
            int on = folded.indexOf(rest, at);
            if (on < 0 || on - at > LONGEST_GAP) {
                return List.of();
            }
            at = on;
        }
        return found.stream().map(letters::get).toList();
    }

    /// With the hyphens and spaces before it.
    private static void add(int letter, List<Integer> found) {
        int from = found.isEmpty() ? letter : found.getLast() + 1;
        for (int i = letter - from > MOST_BETWEEN ? letter : from; i <= letter; i++) {
            found.add(i);
        }
    }

    /// How many letters around the passage agree with those that stood around it.
    private int context(Anchor passage, String words, int at) {
        String before = folded(passage.prefix());
        String after = folded(passage.suffix());
        int score = 0;
        while (score < before.length()
                && at > score
                && before.charAt(before.length() - 1 - score) == folded.charAt(at - 1 - score)) {
            score++;
        }
        int end = at + words.length();
        int on = 0;
        while (on < after.length()
                && end + on < folded.length()
                && after.charAt(on) == folded.charAt(end + on)) {
            on++;
        }
        return score + on;
    }
}
