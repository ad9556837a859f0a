package quotemark.session.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quotemark.annotation.Annotations;
import quotemark.export.DisputedExample;
import quotemark.export.Exporter;
import quotemark.export.HostileExample;
import quotemark.export.MutatedCopy;
import quotemark.export.brat.BratCopy;
import quotemark.export.citron.CitronCopy;
import quotemark.export.csv.bundle.CsvBundle;
import quotemark.export.exchange.CopyFile;
import quotemark.export.html.HtmlCopy;
import quotemark.export.tei.TeiCopy;
import quotemark.export.webannotation.WebAnnotations;
import quotemark.export.xmi.XmiCopy;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.reader.UnreadableException;

/// Annotated copies of each format with bytes changed, cut, doubled and moved, taken into a real
/// library: a sound library and at most a sentence, in time. `-Dquotemark.mutations=2000
/// -Dquotemark.seed=…` for more of them, or the same again.
@Timeout(value = 1, unit = TimeUnit.HOURS)
class MutatedCopiesTest {
    private static final int MUTATIONS = Integer.getInteger("quotemark.mutations", 30);
    private static final long SEED = Long.getLong("quotemark.seed", System.nanoTime());
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir Path folder;

    static Stream<Exporter> formats() {
        return Stream.of(
                new HtmlCopy(),
                new CsvBundle(),
                new WebAnnotations(),
                new BratCopy(),
                new TeiCopy(),
                new XmiCopy(),
                new CitronCopy());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void areTakenOrRefusedWithASentenceInTime(Exporter exporter) throws Exception {
        var random = new Random(SEED ^ exporter.format().hashCode());
        int problems = 0;
        try (Library library = Library.openOrCreate(folder.resolve("test.quotemark"))) {
            for (Annotations annotations :
                    List.of(DisputedExample.annotations(), HostileExample.annotations())) {
                var copy = new MutatedCopy(exporter, AsRead.from(annotations));
                for (int i = 0; i < MUTATIONS; i++) {
                    if (i == MUTATIONS / 2) {
                        // From here on a mutated copy meets what it was made from.
                        assertThat(take(library, copy.whole()).problems()).isEmpty();
                    }
                    problems += take(library, copy.mutated(random), exporter, i);
                }
            }
            assertThat(library.check()).isEmpty();
        }
        System.out.printf(
                "MutatedCopiesTest: %s -Dquotemark.seed=%d: %,d mutations, %,d refused%n",
                exporter.format(), SEED, 2 * MUTATIONS, problems);
    }

    private static int take(Library library, CopyFile file, Exporter exporter, int round) {
        String described = "%s with seed %d, mutation %d".formatted(exporter.format(), SEED, round);
        Report report =
                assertTimeoutPreemptively(LONGEST, () -> take(library, file), () -> described);
        for (Problem problem : report.problems()) {
            assertThat(problem.sentence()).as(described).matches("“.+” .+\\.").hasSizeLessThan(400);
        }
        return report.problems().size();
    }

    private static Report take(Library library, CopyFile file)
            throws LibraryException, IOException {
        Source source =
                new Source(
                        file.name(),
                        () -> Optional.of(file),
                        () -> {
                            throw new UnreadableException("“" + file.name() + "” is no copy.");
                        });
        return new Intake(library, "Reader", new Watcher() {})
                .take(new Sources(List.of(source), 0, List.of()));
    }
}
