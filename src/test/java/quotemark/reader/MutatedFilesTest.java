package quotemark.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quotemark.reader.content.WhiteSpace;
import quotemark.reader.encoding.StorableText;

/// Files of each format with bytes changed, cut, doubled and moved: an article or a sentence, in
/// time. `-Dquotemark.mutations=2000 -Dquotemark.seed=…` for more of them, or the same again.
@Timeout(value = 1, unit = TimeUnit.HOURS)
class MutatedFilesTest {
    private static final int MUTATIONS = Integer.getInteger("quotemark.mutations", 40);
    private static final long SEED = Long.getLong("quotemark.seed", System.nanoTime());
    private static final int SECONDS = 30;
    private static final ExecutorService READER =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

    @AfterAll
    static void stop() {
        READER.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource(SampleFile.class)
    void giveAnArticleOrASentenceInTime(SampleFile sample) throws Exception {
        byte[] whole = sample.bytes();
        var random = new Random(SEED ^ sample.name.hashCode());
        int articles = 0;
        long slowest = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = sample.mutated(whole, random);
            long start = System.nanoTime();
            articles += within(sample, i, mutated) ? 1 : 0;
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        System.out.printf(
                "MutatedFilesTest: %s -Dquotemark.seed=%d: %,d mutations, %,d read, %,d refused, slowest"
                        + " %,d ms%n",
                sample, SEED, MUTATIONS, articles, MUTATIONS - articles, slowest / 1_000_000);
        assertThat(articles(sample.name, whole)).isTrue();
    }

    private static boolean within(SampleFile sample, int round, byte[] bytes) throws Exception {
        Callable<Boolean> reading = () -> articles(sample.name, bytes);
        var result = READER.submit(reading);
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return fail(described(sample, round, bytes) + " took too long", e);
        } catch (ExecutionException e) {
            return fail(described(sample, round, bytes), e.getCause());
        }
    }

    private static String described(SampleFile sample, int round, byte[] bytes) {
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 200));
        return sample + " with seed " + SEED + ", mutation " + round + ": " + start;
    }

    /// Whether anything in the file is an article.
    private static boolean articles(String name, byte[] bytes) throws IOException {
        try {
            return switch (ArticleReader.open(name, bytes)) {
                case Draft draft -> check(draft);
                case Several several -> anyOf(several.entries());
            };
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).matches("(?s)“.+” .+\\.");
            return false;
        }
    }

    private static boolean anyOf(List<Entry> entries) {
        boolean any = false;
        for (Entry entry : entries) {
            try {
                any |= entry.open() instanceof Draft draft && check(draft);
            } catch (UnreadableException e) {
                assertThat(e.getMessage()).matches("(?s)“.*” .+\\.");
            }
        }
        return any;
    }

    private static boolean check(Draft draft) {
        String text = draft.article().version().text();
        assertThat(text).isEqualTo(StorableText.of(text)).doesNotContain("\r");
        int end = 0;
        for (var block : draft.content().blocks()) {
            assertThat(WhiteSpace.collapse(text.substring(end, block.span().start()))).isEmpty();
            end = block.span().end();
        }
        draft.content()
                .leftOut()
                .forEach(out ->
                        assertThat(out.before()).isBetween(0, draft.content().blocks().size()));
        return true;
    }
}
