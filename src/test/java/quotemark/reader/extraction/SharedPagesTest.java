package quotemark.reader.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The scores on a sample of public pages, where they are: `-Dquotemark.pages=FOLDER` names the
/// folder with the unpacked sets `mozilla` and `trafilatura`.
class SharedPagesTest {
    private static final int SAMPLE = 30;

    @Test
    void mostOfWhatReadabilityFindsIsFound() throws IOException {
        MozillaSet set = MozillaSet.in(folder("mozilla"));
        Score score = set.score(PagesRead.of(sample(set.pages())).contents());
        assertThat(score.f1()).isGreaterThan(0.93);
    }

    @Test
    void segmentsThatMustBeInTheTextAreAndOthersAreNot() throws IOException {
        TrafilaturaSet set = TrafilaturaSet.in(folder("trafilatura"));
        Score score = set.score(PagesRead.of(sample(set.pages())).contents());
        assertThat(score.f1()).isGreaterThan(0.90);
    }

    private static Path folder(String set) {
        Path folder = Path.of(System.getProperty("quotemark.pages", "")).resolve(set);
        assumeTrue(
                Files.isDirectory(folder.toAbsolutePath()),
                "No pages in “%s”: -Dquotemark.pages names their folder".formatted(folder));
        return folder;
    }

    /// Pages from the whole set.
    private static Map<String, Path> sample(Map<String, Path> pages) {
        Map<String, Path> sample = new TreeMap<>();
        int place = 0;
        for (Map.Entry<String, Path> page : pages.entrySet()) {
            if (place++ % (pages.size() / SAMPLE) == 0) {
                sample.put(page.getKey(), page.getValue());
            }
        }
        return sample;
    }
}
