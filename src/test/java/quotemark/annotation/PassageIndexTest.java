package quotemark.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quotemark.text.Span;

class PassageIndexTest {

    @Test
    void findsWhatAFullScanFindsWhateverOverlaps() {
        long seed = System.nanoTime();
        System.out.println("PassageIndexTest seed: " + seed);
        var random = new Random(seed);
        List<Passage> kept = new ArrayList<>();
        var index = PassageIndex.EMPTY;
        for (int round = 0; round < 60; round++) {
            List<Passage> removed = kept.stream().filter(p -> random.nextInt(4) == 0).toList();
            List<Passage> added =
                    random.ints(random.nextInt(12), 0, 500)
                            .mapToObj(start -> passage(random, start))
                            .toList();
            kept.removeAll(removed);
            kept.addAll(added);
            index = index.with(removed, added);

            for (int query = 0; query < 20; query++) {
                Span span = span(random, random.nextInt(560));
                assertThat(index.overlapping(span))
                        .isEqualTo(
                                kept.stream()
                                        .filter(p -> p.span().overlaps(span))
                                        .sorted()
                                        .toList());
            }
        }
    }

    private static Passage passage(Random random, int start) {
        return new Passage(
                span(random, start),
                Passage.Part.CONTENT,
                new UUID(random.nextLong(), random.nextLong()));
    }

    private static Span span(Random random, int start) {
        return new Span(
                start,
                start + 1 + (random.nextInt(8) == 0 ? random.nextInt(300) : random.nextInt(9)));
    }
}
