package quotemark.benchmark;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.Entity;
import quotemark.annotation.Marks;
import quotemark.annotation.Quote;
import quotemark.annotation.Version;
import quotemark.reader.ArticleReader;
import quotemark.reader.ReadArticle;
import quotemark.reader.UnreadableException;
import quotemark.text.Span;

/// One act in memory, and the marks of one paragraph after it, with ever more quotes; beside it a
/// mere copy of a hash map of as many entities.
final class GrowthRun {
    private static final int WARM = 50;
    private static final int MEASURED = 100;

    /// What was computed, so that it is not optimised away.
    private static long seen;

    private GrowthRun() {}

    public static void main(String[] arguments) throws UnreadableException {
        for (int quotes : new int[] {1_000, 10_000, 100_000}) {
            measure(quotes);
        }
        if (seen == 0) {
            throw new IllegalStateException("nothing was computed");
        }
    }

    private static void measure(int quotes) throws UnreadableException {
        String text = GeneratedArticle.ofCharacters(quotes * 110, true);
        ReadArticle read =
                ArticleReader.read(
                                "article.txt",
                                text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .article();
        Version version = read.version();
        List<Entity> entities = GeneratedMarks.of(version, quotes);
        Annotations annotations = Annotations.of(read.article(), version, entities);
        Span paragraph = version.blocks().get(version.blocks().size() / 2).span();
        Span unmarked = GeneratedMarks.quotations(version).getFirst();
        time(
                "act." + quotes,
                () -> {
                    Quote fresh = GeneratedMarks.quote(version, unmarked, null);
                    var edit =
                            new Edit(
                                    UUID.randomUUID(),
                                    "Mark",
                                    Instant.EPOCH,
                                    "",
                                    version.id(),
                                    List.of(Change.create(fresh)));
                    return Marks.in(annotations.with(edit), paragraph).size();
                });
        var map = entities.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        time("copy." + quotes, () -> new HashMap<>(map).size());
    }

    private static void time(String figure, Supplier<Integer> work) {
        for (int i = 0; i < WARM; i++) {
            seen += work.get();
        }
        for (int i = 0; i < MEASURED; i++) {
            long began = System.nanoTime();
            seen += work.get();
            Reported.figure(figure, (System.nanoTime() - began) / 1e6);
        }
    }
}
