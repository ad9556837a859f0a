package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.library.Plain;

/// A thousand random acts and undos with claims in three articles: after each the screen shows what
/// the file has, and in the end nothing is left over.
class RandomClaimsTest {
    private static final int ACTS = 1000;
    @TempDir Path folder;

    private OpenDesk open;

    @BeforeEach
    void openLibrary() throws Exception {
        open = new OpenDesk(folder);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 20_261_014})
    void nothingIsLeftOver(long seed) throws Exception {
        nothingIsLeftOverOf(seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 20_261_129})
    void norWhereSuggestionsAreDecided(long seed) throws Exception {
        open.desk().suggesting().onProperty().set(true);
        nothingIsLeftOverOf(seed);
    }

    private void nothingIsLeftOverOf(long seed) throws Exception {
        var random = new RandomActs(open, folder, seed, false);
        Path file = folder.resolve("desk.quotemark");
        List<String> empty = Plain.dump(file);
        for (int i = 0; i < ACTS; i++) {
            random.act();
            if (open.session().annotations().isPresent()) {
                assertThat(open.now()).as("after act %d", i).isEqualTo(open.kept());
            }
        }
        assertThat(open.library().check()).isEmpty();
        assertThat(open.library().claimSummaries(ACTS))
                .allSatisfy(summary -> assertThat(summary.places()).isPositive());
        List<String> full = Plain.dump(file);
        int undone = 0;
        while (open.library().undo().isPresent()) {
            undone++;
        }
        assertThat(undone).isGreaterThan(ACTS / 10);
        assertThat(Plain.dump(file)).isEqualTo(empty);
        for (int i = 0; i < undone; i++) {
            open.library().redo();
        }
        assertThat(Plain.dump(file)).isEqualTo(full);
        assertThat(open.library().check()).isEmpty();
        open.close();
    }
}
