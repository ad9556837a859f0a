package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NestingTest {
    @TempDir Path folder;

    private OpenDesk open;

    @BeforeEach
    void openArticle() throws Exception {
        open =
                new OpenDesk(folder)
                        .reading(
                                folder,
                                "letters.txt",
                                "Letters\n\nAlpha beta gamma delta omega.\n");
    }

    /// After whatever was done, the file must have it and find nothing wrong with it.
    @AfterEach
    void theFileAgrees() throws Exception {
        assertThat(open.now()).isEqualTo(open.kept());
        assertThat(open.library().check()).isEmpty();
        open.close();
    }

    @Test
    void aNewQuoteLiesInTheNarrowestAroundIt() {
        UUID outer = open.mark("Alpha beta gamma delta");
        UUID middle = open.mark("beta gamma");
        UUID inner = open.mark("beta");

        assertThat(open.quote(outer).parent()).isNull();
        assertThat(open.quote(middle).parent()).isEqualTo(outer);
        assertThat(open.quote(inner).parent()).isEqualTo(middle);
    }

    @Test
    void aNewQuoteTakesInWhatItEncloses() {
        UUID inner = open.mark("beta");
        UUID middle = open.mark("beta gamma");
        UUID outer = open.mark("Alpha beta gamma delta");

        assertThat(open.quote(middle).parent()).isEqualTo(outer);
        assertThat(open.quote(inner).parent()).isEqualTo(middle);
    }

    @Test
    void aQuoteThatGrowsBeyondItsParentMovesOut() {
        UUID outer = open.mark("Alpha beta gamma");
        UUID inner = open.mark("beta");
        open.add(inner, "omega");

        assertThat(open.quote(inner).parent()).isNull();
        open.session().undo();
        assertThat(open.quote(inner).parent()).isEqualTo(outer);
    }

    @Test
    void aQuoteThatGrowsBeyondItsParentStaysWithinWhatEnclosesBoth() {
        UUID outer = open.mark("Alpha beta gamma delta omega");
        open.mark("Alpha beta gamma");
        UUID inner = open.mark("beta");
        open.add(inner, "delta");

        assertThat(open.quote(inner).parent()).isEqualTo(outer);
    }

    @Test
    void whatNoLongerLiesWithinMovesOutWithIt() {
        UUID outer = open.mark("Alpha beta gamma delta");
        UUID inner = open.mark("Alpha");
        open.add(outer, "beta gamma");

        assertThat(open.quote(outer).hull()).isEqualTo(open.find("beta gamma"));
        assertThat(open.quote(inner).parent()).isNull();
    }
}
