package quotemark.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How nearly two short texts say the same: between 0 and 1.
///
/// Words that both have count for what is said, whatever the order; shingles of three letters for
/// inflections and small differences of spelling. Each is measured by the coefficient of Dice,
/// twice what both have over what each has, and the two are averaged. Meaning is not looked at: a
/// claim and its denial are alike, and both are worth seeing.
public final class Similarity {
    private static final int SHINGLE = 3;

    private final Set<String> words;
    private final Set<String> shingles;

    private Similarity(String text) {
        List<String> all =
                Words.in(text).stream()
                        .map(word -> word.of(text).toLowerCase(Locale.ROOT))
                        .toList();
        words = Set.copyOf(new HashSet<>(all));
        shingles =
                all.stream().flatMap(word -> shingles(word).stream()).collect(Collectors.toSet());
    }

    /// Prepares one text to be compared with many.
    public static Similarity to(String text) {
        return new Similarity(text);
    }

    /// A word with its bounds in pieces: `_wo`, `wor`, `ord`, `rd_`.
    private static Set<String> shingles(String word) {
        String bounded = "_" + word + "_";
        var pieces = new HashSet<String>();
        for (int at = 0; at + SHINGLE <= bounded.length(); at++) {
            pieces.add(bounded.substring(at, at + SHINGLE));
        }
        return pieces;
    }

    /// 1 for the same words in any order; 0 where nothing is common, or a text has no words.
    public double of(String other) {
        var prepared = new Similarity(other);
        return (dice(words, prepared.words) + dice(shingles, prepared.shingles)) / 2;
    }

    private static double dice(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }
}
