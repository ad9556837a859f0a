package quotemark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MainTest {
    private static final String WHOLE = Path.of("news.txt").toAbsolutePath().toString();

    @Test
    void takesFilesWithTheirWholePathsForThoseOfADesktop() {
        assertThat(Main.isFromDesktop()).isTrue();
        assertThat(Main.isFromDesktop(WHOLE, WHOLE)).isTrue();
    }

    @Test
    void leavesCommandsAndOptionsToTheCommandLine() {
        assertThat(Main.isFromDesktop("list")).isFalse();
        assertThat(Main.isFromDesktop("--help")).isFalse();
        assertThat(Main.isFromDesktop("--no-preview", WHOLE)).isFalse();
        assertThat(Main.isFromDesktop("news.txt")).isFalse();
    }
}
