package quotemark.suggest.grammar;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Tells the part of speech of each word of a sentence. Thread-safe.
///
/// What a word's letters and its neighbours say is summed once for each word and kept, so that a
/// token costs five additions of a row.
final class Tagger {
    /// More different words than a long book has; bounds the memory.
    private static final int MOST_KEPT = 30_000;

    private static final int LONGEST_AFFIX = 4;

    private final TaggerModel model;
    private final int width;
    private final ConcurrentHashMap<String, Rows> kept = new ConcurrentHashMap<>();
    private final float[][] afterTag;
    private final float[][][] afterTags;
    private final float @Nullable [] begin;
    private final float @Nullable [] secondAfterBegin;
    private final float @Nullable [] thirdAfterBegin;

    /// What a word says of itself, and of the words up to two places before and after it.
    private static final class Rows {
        final float[] own;
        final float @Nullable [] before;
        final float @Nullable [] twoBefore;
        final float @Nullable [] after;
        final float @Nullable [] twoAfter;

        Rows(float[] own, String lower, TaggerModel model) {
            this.own = own;
            this.before = model.weights("n1w=" + lower);
            this.twoBefore = model.weights("n2w=" + lower);
            this.after = model.weights("p1w=" + lower);
            this.twoAfter = model.weights("p2w=" + lower);
        }
    }

    Tagger(TaggerModel model) {
        this.model = model;
        this.width = model.outcomes();
        this.afterTag = new float[width][];
        this.afterTags = new float[width][width][];
        for (int last = 0; last < width; last++) {
            afterTag[last] = row("t=" + model.outcome(last));
            for (int before = 0; before < width; before++) {
                afterTags[before][last] =
                        row("t2=" + model.outcome(before) + "," + model.outcome(last));
            }
        }
        this.begin = model.weights("S=begin");
        this.secondAfterBegin = model.weights("p1S=begin");
        this.thirdAfterBegin = model.weights("p2S=begin");
    }

    private float[] row(String feature) {
        float[] row = model.weights(feature);
        return row == null ? new float[width] : row;
    }

    /// One tag a word, each the best after those before it.
    Tag[] tag(List<String> words) {
        Rows[] rows = words.stream().map(this::rows).toArray(Rows[]::new);
        Tag[] tags = new Tag[rows.length];
        float[] sums = new float[width];
        int last = -1;
        int beforeLast = -1;
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i].own, 0, sums, 0, width);
            add(sums, i > 0 ? rows[i - 1].after : begin);
            add(sums, i > 1 ? rows[i - 2].twoAfter : i == 1 ? secondAfterBegin : null);
            add(sums, i == 2 ? thirdAfterBegin : null);
            add(sums, i + 1 < rows.length ? rows[i + 1].before : null);
            add(sums, i + 2 < rows.length ? rows[i + 2].twoBefore : null);
            add(sums, last >= 0 ? afterTag[last] : null);
            add(sums, beforeLast >= 0 ? afterTags[beforeLast][last] : null);
            beforeLast = last;
            last = best(sums);
            tags[i] = model.tag(last);
        }
        return tags;
    }

    private void add(float[] sums, float @Nullable [] row) {
        if (row != null) {
            for (int i = 0; i < width; i++) {
                sums[i] += row[i];
            }
        }
    }

    private static int best(float[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] > sums[best]) {
                best = i;
            }
        }
        return best;
    }

    private Rows rows(String word) {
        Rows rows = kept.get(word);
        if (rows == null) {
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            rows = summed(word);
            kept.put(word, rows);
        }
        return rows;
    }

    private Rows summed(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String shape = WordShape.of(word);
        float[] own = new float[width];
        add(own, model.weights("def"));
        add(own, model.weights("w=" + lower));
        add(own, model.weights("wc=" + shape));
        add(own, model.weights("w&c=" + lower + "," + shape));
        for (int length = 1; length <= Math.min(LONGEST_AFFIX, word.length()); length++) {
            add(own, model.weights("pre=" + word.substring(0, length)));
            add(own, model.weights("suf=" + word.substring(word.length() - length)));
        }
        return new Rows(own, lower, model);
    }
}
