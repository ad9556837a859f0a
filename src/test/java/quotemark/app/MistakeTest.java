package quotemark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.library.Library;

/// The running program makes a mistake that nobody foresaw.
class MistakeTest {
    private static final Path REPORTS = Path.of("target/mistake");
    private static final Pattern TOLD =
            Pattern.compile(
                    "told Something went wrong .* \\(error (?<code>Q-[0-9A-F]{6})\\); what was saved is safe, and “(?<report>.+)” tells more.*");

    @TempDir Path folder;

    @Test
    void theWindowSaysWhereItsReportIsAndTheReaderGoesOn() throws Exception {
        ProcessBuilder builder =
                Child.of(
                        MistakenReader.class,
                        folder,
                        "assets/samples/harbour-bridge.txt",
                        REPORTS.resolve("mistake.png"));
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dquotemark.reports=" + REPORTS);
        Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        String said = Child.said(builder, folder.resolve("errors.txt"));

        Matcher told = TOLD.matcher(said.strip());
        assertThat(told.matches()).as(said).isTrue();
        Path report = Path.of(told.group("report"));
        assertThat(report).isEqualTo(REPORTS.resolve(told.group("code") + ".txt"));
        assertThat(Files.getLastModifiedTime(report).toInstant()).isAfterOrEqualTo(begun);
        assertThat(report).content().contains("IllegalStateException", "MistakenReader");
        try (Library open = Library.open(folder.resolve("a.quotemark"))) {
            assertThat(open.articles().getFirst().quotes()).isEqualTo(1);
        }
    }
}
