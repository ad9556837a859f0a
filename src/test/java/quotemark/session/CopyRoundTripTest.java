package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotemark.annotation.Annotations;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Version;
import quotemark.export.ExportFile;
import quotemark.export.Exporters;
import quotemark.export.exchange.Parcel;
import quotemark.library.ArticleSummary;
import quotemark.library.Library;
import quotemark.library.Plain;
import quotemark.session.intake.Intake;
import quotemark.session.intake.Report;
import quotemark.session.intake.Sources;
import quotemark.session.intake.Watcher;

/// Whatever was done with an article, its copy brings all of it into another library; twice is as
/// good as once; and one undo takes all of it back.
class CopyRoundTripTest {
    private static final int ROUNDS = 4;
    private static final int ACTS = 120;

    @TempDir Path folder;

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({"jsonld, 7", "html, 20261128", "csv, 4", "tei, 5", "brat, 6", "xmi, 8"})
    void aCopyBringsAllOfItAndOneUndoTakesAllOfItBack(String format, long seed) throws Exception {
        Path theirs = folder.resolve("theirs.quotemark");
        try (var open = new OpenDesk(folder);
                Library other = Library.openOrCreate(theirs)) {
            var random = new RandomActs(open, folder, seed, true);
            for (int round = 0; round < ROUNDS; round++) {
                for (int act = 0; act < ACTS; act++) {
                    random.act();
                }
                List<Path> copies = copies(open, format, folder.resolve("copies" + round));
                List<String> before = Plain.dump(folder.resolve("desk.quotemark"));
                assertThat(take(open.library(), copies).copies())
                        .as("a copy of what is here changes nothing")
                        .isEmpty();
                assertThat(Plain.dump(folder.resolve("desk.quotemark"))).isEqualTo(before);
                bringAll(open, other, theirs, copies);
            }
            while (other.undo().isPresent()) {
                assertThat(other.check()).isEmpty();
            }
            assertThat(Plain.dump(theirs)).noneMatch(row -> row.contains("|"));
        }
    }

    private void bringAll(OpenDesk open, Library other, Path theirs, List<Path> copies)
            throws Exception {
        List<String> before = Plain.dump(theirs);
        // Evidence may stand in an article that comes later.
        var twice = new ArrayList<>(copies);
        twice.addAll(copies);
        Report report = take(other, twice);
        assertThat(report.problems()).isEmpty();
        assertThat(other.check()).isEmpty();
        for (ArticleSummary summary : open.library().articles()) {
            Annotations here = open.library().load(summary.article().id()).annotations();
            Annotations there = other.load(summary.article().id()).annotations();
            assertThat(there.article()).isEqualTo(here.article());
            assertThat(there.version()).isEqualTo(asFirst(here.version(), there.version().raw()));
            List<Entity> all = new ArrayList<>(Parcel.of(here).entities());
            List<Entity> unplaced = standingElsewhere(all, other);
            all.removeAll(unplaced);
            all.removeIf(entity -> isSaidOtherwise(entity, there));
            assertThat(Parcel.of(there).entities()).containsAll(all);
            assertThat(report.copies().stream().mapToInt(c -> c.told().unplaced().size()).sum())
                    .isGreaterThanOrEqualTo(unplaced.size());
        }
        List<String> after = Plain.dump(theirs);
        take(other, copies);
        assertThat(Plain.dump(theirs)).as("once more").isEqualTo(after);
        if (!after.equals(before)) {
            other.undo();
            assertThat(Plain.dump(theirs)).as("undone at once").isEqualTo(before);
            other.redo();
            assertThat(Plain.dump(theirs)).isEqualTo(after);
        }
    }

    /// Evidence in versions that were not copied.
    private static List<Entity> standingElsewhere(List<Entity> all, Library library)
            throws Exception {
        var elsewhere = new ArrayList<Entity>();
        for (Entity entity : all) {
            if (entity instanceof Evidence evidence
                    && evidence.source() instanceof Evidence.Source.Passage(var version, _)
                    && library.version(version).isEmpty()) {
                elsewhere.add(entity);
            }
        }
        return elsewhere;
    }

    /// The same link or dismissal, made anew, is still there from an earlier copy.
    private static boolean isSaidOtherwise(Entity entity, Annotations there) {
        return switch (entity) {
            case ClaimLink link ->
                    there.links().claimLinks(link.from()).stream().anyMatch(link::repeats);
            case Dismissal dismissal ->
                    there.links().dismissals(dismissal.claim()).stream()
                            .anyMatch(dismissal::isOfSamePlace);
            default -> false;
        };
    }

    private static Version asFirst(Version version, String raw) {
        return new Version(
                version.id(),
                version.article(),
                1,
                version.text(),
                version.blocks(),
                raw,
                version.read());
    }

    private static Report take(Library library, List<Path> files) throws Exception {
        return new Intake(library, "Eve", new Watcher() {}).take(Sources.of(files));
    }

    private static List<Path> copies(OpenDesk open, String format, Path to) throws Exception {
        Files.createDirectories(to);
        var copies = new ArrayList<Path>();
        for (ArticleSummary summary : open.library().articles()) {
            copies.add(
                    ExportFile.write(
                                    Exporters.named(format).orElseThrow(),
                                    open.library().load(summary.article().id()).annotations(),
                                    to)
                            .path());
        }
        return copies;
    }
}
