package quotemark.benchmark;

import java.lang.management.ManagementFactory;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import quotemark.suggest.Experience;
import quotemark.suggest.Suggester;
import quotemark.text.Words;

/// Suggestions for ever longer articles, by processor time of one thread; beside them Java's own
/// search for the words of the same text. Before that, the first suggestions of a fresh program.
final class SuggestRun {
    private static final int[] CHARACTERS = {1_000, 30_000, 1_000_000, 5_000_000};
    private static final int WARM_CHARACTERS = 10_000_000;
    private static final int MEASURED = 5;
    private static final int AN_ARTICLE = 750;

    /// What was computed, so that it is not optimised away.
    private static long seen;

    private SuggestRun() {}

    public static void main(String[] arguments) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        seen += suggestions(GeneratedArticle.ofWords(AN_ARTICLE));
        Reported.figure("suggest.first", (System.nanoTime() - began) / 1e6);
        for (int characters : CHARACTERS) {
            String text = GeneratedArticle.ofCharacters(characters, true);
            measure(threads, "suggest." + characters, text, SuggestRun::suggestions);
            measure(threads, "words." + characters, text, SuggestRun::words);
        }
        if (seen == 0) {
            throw new IllegalStateException("nothing was computed");
        }
    }

    private static int suggestions(String text) {
        return new Suggester().in(text, "en", List.of(), Experience.NONE).size();
    }

    private static int words(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static void measure(
            com.sun.management.ThreadMXBean threads,
            String figure,
            String text,
            ToIntFunction<String> work) {
        int counted = Words.count(text);
        int times = Math.max(1, WARM_CHARACTERS / text.length());
        long warm = Math.max(1, times / 2);
        for (int i = 0; i < warm; i++) {
            seen += work.applyAsInt(text);
        }
        int repeated = Math.max(1, times / 10);
        for (int i = 0; i < MEASURED; i++) {
            long bytes = threads.getCurrentThreadAllocatedBytes();
            long time = threads.getCurrentThreadCpuTime();
            for (int j = 0; j < repeated; j++) {
                seen += work.applyAsInt(text);
            }
            double all = (double) counted * repeated;
            Reported.figure(figure + ".time", (threads.getCurrentThreadCpuTime() - time) / all);
            Reported.figure(
                    figure + ".bytes", (threads.getCurrentThreadAllocatedBytes() - bytes) / all);
        }
    }
}
