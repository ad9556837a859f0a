package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefaultFileTest {
    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

    @Test
    void everyPlatformHasItsFolder() {
        assertThat(DefaultFile.of("Linux", HOME, Map.of()))
                .isEqualTo(HOME.resolve(".local/share/quotemark/library.quotemark"));
        assertThat(DefaultFile.of("Linux", HOME, Map.of("XDG_DATA_HOME", ELSEWHERE.toString())))
                .isEqualTo(ELSEWHERE.resolve("quotemark/library.quotemark"));
        assertThat(DefaultFile.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Quotemark/library.quotemark"));
        assertThat(DefaultFile.of("Windows 11", HOME, Map.of("APPDATA", ELSEWHERE.toString())))
                .isEqualTo(ELSEWHERE.resolve("Quotemark/library.quotemark"));
    }

    @Test
    void aRelativeDataFolderCountsAsNone() {
        assertThat(DefaultFile.of("Linux", HOME, Map.of("XDG_DATA_HOME", "here")))
                .isEqualTo(HOME.resolve(".local/share/quotemark/library.quotemark"));
    }
}
