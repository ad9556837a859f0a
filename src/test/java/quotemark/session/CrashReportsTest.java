package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashReportsTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    @TempDir Path folder;

    private CrashReports at(Instant now) {
        return new CrashReports(folder.resolve("reports"), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Exception mistake(String words) {
        return new IllegalStateException(words, new ArithmeticException(words));
    }

    /// A mistake somewhere else in the program.
    private static Exception elsewhere(int number) {
        var mistake = new IllegalStateException("");
        mistake.setStackTrace(
                new StackTraceElement[] {
                    new StackTraceElement("quotemark.text.Span", "of" + number, "Span.java", 1)
                });
        return mistake;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void theSentenceHasTheCodeAndTheReport() throws Exception {
        String sentence = at(NOON).told(mistake("no tea"));

        Path report = files().getFirst();
        String code = CrashReport.of(mistake(""), NOON).code();
        assertThat(report).hasFileName(code + ".txt");
        assertThat(sentence)
                .isEqualTo(
                        "Something went wrong that Quotemark did not foresee (error %s); what was"
                                        .formatted(code)
                                + " saved is safe, and “%s” tells more, without any of your texts:"
                                        .formatted(report)
                                + " please send it to where you got Quotemark from.");
    }

    @Test
    void theReportHasNoWordsOfTheReader() throws Exception {
        at(NOON).told(mistake("“The quokka stays,” said Ada Berg"));

        assertThat(Files.readString(files().getFirst()))
                .startsWith("Quotemark " + Program.version() + "\nQ-")
                .contains("2026-05-01T12:00:00Z")
                .contains("java.version " + System.getProperty("java.version"))
                .contains("java.lang.IllegalStateException\n")
                .contains("java.lang.ArithmeticException\n")
                .contains("quotemark.session.CrashReportsTest.mistake(")
                .doesNotContain("quokka")
                .doesNotContain("Ada Berg");
    }

    @Test
    void theSameMistakeHasTheSameCodeAndAnotherAnother() {
        String code = CrashReport.of(mistake("here"), NOON).code();

        assertThat(CrashReport.of(mistake("there"), NOON.plusSeconds(9)).code()).isEqualTo(code);
        assertThat(CrashReport.of(elsewhere(1), NOON).code())
                .isNotEqualTo(code)
                .isNotEqualTo(CrashReport.of(elsewhere(2), NOON).code());
    }

    @Test
    void theNewestTwentyStay() throws Exception {
        for (int i = 0; i < 25; i++) {
            at(NOON.plusSeconds(i)).told(elsewhere(i));
        }

        assertThat(files()).hasSize(20);
        assertThat(files().toString())
                .contains(CrashReport.of(elsewhere(24), NOON).code())
                .doesNotContain(CrashReport.of(elsewhere(4), NOON).code());
    }

    @Test
    void aReportHasABound() throws Exception {
        var deep = new IllegalStateException("");
        var place = new StackTraceElement("quotemark.text.Span", "of", "Span.java", 1);
        deep.setStackTrace(
                Stream.generate(() -> place).limit(9000).toArray(StackTraceElement[]::new));
        at(NOON).told(deep);

        assertThat(Files.size(files().getFirst())).isLessThanOrEqualTo(64_000);
    }

    @Test
    void whereNothingCanBeWrittenTheSentenceHasTheCode() throws Exception {
        Files.createFile(folder.resolve("reports"));

        assertThat(at(NOON).told(mistake("")))
                .matches(".+ \\(error Q-[0-9A-F]{6}\\); what was saved is safe\\.");
    }
}
