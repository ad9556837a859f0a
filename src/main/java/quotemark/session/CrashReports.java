package quotemark.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps the reports of mistakes on this machine, from which nothing sends them anywhere: one file
/// a mistake, the newest few of at most 64,000 characters each. Any thread.
public final class CrashReports {
    private static final System.Logger LOG = System.getLogger("quotemark");
    private static final int MOST = 20;

    /// Another folder, for tests and for machines that are looked after by somebody else.
    private static final String FOLDER = "quotemark.reports";

    private final Path folder;
    private final Clock clock;

    CrashReports(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Beside the settings.
    public static CrashReports usual() {
        Path beside = Preferences.defaultFile().resolveSibling("reports");
        return new CrashReports(
                Path.of(System.getProperty(FOLDER, beside.toString())), Clock.systemUTC());
    }

    /// Writes a report and says so in a sentence, with the code of the mistake, the place of the
    /// report and what to do with it. Without a report if it cannot be written.
    public String told(Throwable failure) {
        CrashReport report = CrashReport.of(failure, clock.instant());
        return "Something went wrong that Quotemark did not foresee (error %s); what was saved is safe%s."
                .formatted(
                        report.code(),
                        written(report)
                                .map(file ->
                                        ", and “%s” tells more, without any of your texts: please send it to where you got Quotemark from"
                                                .formatted(file))
                                .orElse(""));
    }

    private synchronized Optional<Path> written(CrashReport report) {
        Path file = folder.resolve(report.code() + ".txt");
        try {
            Files.createDirectories(folder);
            Files.writeString(file, report.text());
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            rotate();
            return Optional.of(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "no report could be written: " + e);
            return Optional.empty();
        }
    }

    private void rotate() throws IOException {
        record Aged(Path file, FileTime written) {}
        var reports = new ArrayList<Aged>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> named =
                    files.filter(f -> f.getFileName().toString().matches("Q-[0-9A-F]+\\.txt"))
                            .toList();
            for (Path file : named) {
                reports.add(new Aged(file, Files.getLastModifiedTime(file)));
            }
        }
        reports.sort(Comparator.comparing(Aged::written).reversed());
        for (Aged old : reports.stream().skip(MOST).toList()) {
            Files.deleteIfExists(old.file());
        }
    }
}
