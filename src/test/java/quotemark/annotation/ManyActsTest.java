package quotemark.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quotemark.export.RandomExample;

class ManyActsTest {
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Annotations whole = RandomExample.annotations(seed, false);
    private final List<Entity> all =
            Stream.of(
                            whole.speakers(),
                            whole.claims(),
                            whole.quotes(),
                            whole.occurrences(),
                            whole.evidence(),
                            whole.remarks())
                    .<Entity>flatMap(List::stream)
                    .toList();

    @Test
    void leaveWhatLookingThroughEverythingFinds() {
        System.out.println("ManyActsTest seed: " + seed);
        Map<UUID, Entity> kept = new HashMap<>();
        Annotations some = fresh(kept);
        for (int act = 0; act < 200; act++) {
            var changes = new ArrayList<Change>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                Entity entity = all.get(random.nextInt(all.size()));
                @Nullable Entity before = kept.get(entity.id());
                @Nullable Entity after =
                        before == null || random.nextBoolean() ? varied(entity) : null;
                if (changes.stream().noneMatch(change -> change.id().equals(entity.id()))) {
                    changes.add(new Change(before, after));
                }
            }
            changes.forEach(change -> kept.compute(change.id(), (_, _) -> change.after()));
            some = some.with(edit(changes));

            assertSame(some, fresh(kept));
        }
    }

    private Annotations fresh(Map<UUID, Entity> kept) {
        return Annotations.of(whole.article(), whole.version(), kept.values());
    }

    private Edit edit(List<Change> changes) {
        return new Edit(UUID.randomUUID(), "Act", Instant.EPOCH, "", whole.version().id(), changes);
    }

    private Entity varied(Entity entity) {
        Entity other = all.get(random.nextInt(all.size()));
        return switch (entity) {
            case Speaker speaker -> speaker.withName("Speaker " + random.nextInt(3));
            case Quote quote when other instanceof Quote another ->
                    quote.withFragments(another.fragments());
            case Evidence evidence when other instanceof Claim claim ->
                    evidence.withClaim(claim.id());
            case Occurrence occurrence when other instanceof Claim claim ->
                    occurrence.withClaim(claim.id());
            default -> entity;
        };
    }

    private void assertSame(Annotations some, Annotations fresh) {
        assertThat(some).isEqualTo(fresh);
        assertThat(some.quotes()).isEqualTo(fresh.quotes());
        assertThat(some.speakers()).isEqualTo(fresh.speakers());
        assertThat(some.evidence()).isEqualTo(fresh.evidence());
        assertThat(some.occurrences()).isEqualTo(fresh.occurrences());
        assertThat(some.claims()).isEqualTo(fresh.claims());
        assertThat(some.remarks()).isEqualTo(fresh.remarks());
        all.forEach(entity ->
                assertThat(some.links().referringTo(entity.id()))
                        .isEqualTo(fresh.links().referringTo(entity.id())));
        whole.version()
                .blocks()
                .forEach(block ->
                        assertThat(some.touching(block.span()))
                                .isEqualTo(fresh.touching(block.span())));
    }
}
