package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Version;

class TrailTest {
    private static final UUID ARTICLE = UUID.randomUUID();
    private static final Version VERSION =
            new Version(UUID.randomUUID(), ARTICLE, 1, "text", List.of(), "", Instant.EPOCH);

    private final Trail trail = new Trail();

    private static Trail.Place at(int caret) {
        return new Trail.Place(ARTICLE, VERSION, 0, caret);
    }

    @Test
    void backGoesTheWayBackAndForwardTheWayAgain() {
        trail.leave(at(1));
        trail.leave(at(2));
        assertThat(trail.back(at(3))).contains(at(2));
        assertThat(trail.back(at(2))).contains(at(1));
        assertThat(trail.back(at(1))).isEmpty();
        assertThat(trail.forward(at(1))).contains(at(2));
        assertThat(trail.forward(at(2))).contains(at(3));
        assertThat(trail.forward(at(3))).isEmpty();
    }

    @Test
    void anotherJumpForgetsWhatLayAhead() {
        trail.leave(at(1));
        trail.back(at(2));
        trail.leave(at(1));
        assertThat(trail.forward(at(5))).isEmpty();
        assertThat(trail.back(null)).contains(at(1));
    }

    @Test
    void thousandJumpsKeepOnlyTheLast() {
        for (int caret = 0; caret < 1_000; caret++) {
            trail.leave(at(caret));
        }
        int steps = 0;
        while (trail.back(null).isPresent()) {
            steps++;
        }
        assertThat(steps).isEqualTo(200);
    }
}
