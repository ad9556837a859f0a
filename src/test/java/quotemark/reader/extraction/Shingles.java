package quotemark.reader.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The measure of the public article-extraction benchmark: which runs of four words two texts
/// share, page by page.
final class Shingles {
    private static final int LENGTH = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private double precisions;
    private double recalls;
    private int found;
    private int expected;

    /// Compares the texts of one page.
    void add(String right, String predicted) {
        Map<List<String>, Integer> truth = of(right);
        Map<List<String>, Integer> prediction = of(predicted);
        double shared =
                prediction.entrySet().stream()
                        .mapToInt(it -> Math.min(it.getValue(), truth.getOrDefault(it.getKey(), 0)))
                        .sum();
        if (!prediction.isEmpty()) {
            precisions += shared / size(prediction);
            found++;
        }
        if (!truth.isEmpty()) {
            recalls += shared / size(truth);
            expected++;
        }
    }

    Score score() {
        return Score.of(precisions / Math.max(1, found), recalls / Math.max(1, expected));
    }

    private static int size(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> of(String text) {
        List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int start = 0; start == 0 || start + LENGTH <= words.size(); start++) {
            if (!words.isEmpty()) {
                List<String> shingle = words.subList(start, Math.min(words.size(), start + LENGTH));
                shingles.merge(List.copyOf(shingle), 1, Integer::sum);
            }
        }
        return shingles;
    }
}
