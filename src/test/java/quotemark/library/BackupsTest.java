package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir Path folder;

    private Path file = Path.of("");
    private final Sample sample = new Sample();

    @BeforeEach
    void fill() throws Exception {
        file = folder.resolve("a.quotemark");
        try (Library library = Library.openOrCreate(file)) {
            sample.in(library);
        }
    }

    private Backups at(String time) {
        return at(time, Rotation.USUAL);
    }

    private Backups at(String time, Rotation rotation) {
        return new Backups(file, Clock.fixed(Instant.parse(time), ZoneOffset.UTC), rotation);
    }

    @Test
    void aBackupHoldsWhatTheLibraryHolds() throws Exception {
        Backup made = at("2026-03-04T05:06:07Z").make();

        assertThat(made.file())
                .isEqualTo(
                        folder.resolve(
                                "a.quotemark-backups/000001 2026-03-04T05-06-07Z.quotemark"));
        assertThat(Plain.dump(made.file())).isEqualTo(Plain.dump(file));
        assertThat(at("2026-03-04T05:06:07Z").list()).containsExactly(made);
        try (Library copy = Library.open(made.file())) {
            assertThat(copy.check()).isEmpty();
        }
    }

    @Test
    void aBackupIsMadeWhileTheLibraryIsOpenAndInUse() throws Exception {
        try (Library library = Library.open(file)) {
            library.undo();
            Backup made = at("2026-03-04T05:06:07Z").make();
            assertThat(made.holdings().orElseThrow().undone()).isEqualTo(1);
            library.redo();
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void whoAsksWhileOneIsMadeGetsTheNext() throws Exception {
        Backups backups = at("2026-03-04T05:06:07Z");
        var both = List.of(new FutureTask<>(backups::make), new FutureTask<>(backups::make));
        both.forEach(task -> Thread.ofPlatform().start(task));
        for (FutureTask<Backup> task : both) {
            task.get();
        }
        assertThat(backups.list()).extracting(Backup::number).containsExactly(2, 1);
    }

    @Test
    void anotherIsMadeOnlyAfterAChange() throws Exception {
        Backups backups = at("2026-03-04T05:06:07Z");
        assertThat(backups.makeIfChanged()).isPresent();
        assertThat(backups.makeIfChanged()).isEmpty();
        try (Library library = Library.open(file)) {
            library.keepReadingPosition(sample.version.id(), 3);
            assertThat(backups.makeIfChanged()).isEmpty();
            library.undo();
            assertThat(backups.makeIfChanged()).isPresent();
            library.redo();
            assertThat(backups.makeIfChanged()).isPresent();
        }
        assertThat(backups.list()).extracting(Backup::number).containsExactly(3, 2, 1);
    }

    @Test
    void anEmptyLibraryNeedsNone() throws Exception {
        file = folder.resolve("empty.quotemark");
        Library.openOrCreate(file).close();
        assertThat(Backups.of(file).makeIfChanged()).isEmpty();
        assertThat(Backups.of(file).list()).isEmpty();
    }

    @Test
    void aDamagedLibraryMakesNoneAndTakesNoneAway() throws Exception {
        Backup made = at("2026-03-04T05:06:07Z").make();
        scramble(file);

        assertThatThrownBy(() -> at("2026-03-04T05:06:08Z", new Rotation(0)).make())
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("is damaged");

        assertThat(at("2026-03-04T05:06:09Z").list()).containsExactly(made);
        assertThat(Backups.of(file).folder().toFile().list())
                .containsExactlyInAnyOrder(made.file().getFileName().toString(), "lock");
    }

    /// All that lies behind the schema.
    private static void scramble(Path library) throws Exception {
        try (var bytes = new RandomAccessFile(library.toFile(), "rw")) {
            for (long at = bytes.length() / 2; at < bytes.length(); at += 64) {
                bytes.seek(at);
                bytes.write(0xFF);
            }
        }
    }

    @Test
    void whatWasLeftUnfinishedIsClearedAwayAndNothingElse() throws Exception {
        Path backups = Files.createDirectories(Backups.of(file).folder());
        Files.writeString(backups.resolve("half.unfinished"), "half");
        Files.writeString(backups.resolve("mine.txt"), "mine");

        at("2026-03-04T05:06:07Z").make();

        assertThat(backups.resolve("half.unfinished")).doesNotExist();
        assertThat(backups.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void aClockThatIsSetBackTakesNoNewBackupAway() throws Exception {
        for (int i = 0; i < 12; i++) {
            at("2031-01-01T00:00:00Z").make();
        }
        Backup made = at("2026-03-04T05:06:07Z").make();
        assertThat(at("2026-03-04T05:06:07Z").list())
                .hasSize(Rotation.NEWEST)
                .first()
                .isEqualTo(made);
    }

    @Test
    void tenStayAndTheLastOfEachOfFourteenDays() {
        List<Backup> all = backups(60, 1);
        List<Integer> staying = staying(all, Rotation.USUAL);

        // Four a day; number 60 is the first of its day, number 59 the last of the day before.
        assertThat(staying)
                .containsExactlyElementsOf(
                        List.of(
                                60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 47, 43, 39, 35, 31, 27, 23,
                                19, 15, 11));
    }

    @Test
    void whereRoomIsShortTheThreeNewestStay() {
        assertThat(staying(backups(60, 100), new Rotation(500)))
                .containsExactly(60, 59, 58, 57, 56);
        assertThat(staying(backups(60, 100), new Rotation(0))).containsExactly(60, 59, 58);
    }

    private static List<Integer> staying(List<Backup> all, Rotation rotation) {
        var staying = new ArrayList<Backup>(all);
        staying.removeAll(rotation.outOf(all));
        return staying.stream().map(Backup::number).toList();
    }

    private static List<Backup> backups(int count, long bytes) {
        Instant first = Instant.parse("2026-01-01T00:00:00Z");
        return IntStream.range(0, count)
                .map(i -> count - i)
                .mapToObj(number ->
                        new Backup(
                                Path.of("backup " + number),
                                number,
                                first.plusSeconds(number * 21_600L),
                                bytes,
                                Optional.empty()))
                .toList();
    }

    @Test
    void goingBackKeepsWhatWasThere() throws Exception {
        List<String> before = Plain.dump(file);
        Backup made = at("2026-03-04T05:06:07Z").make();
        try (Library library = Library.open(file)) {
            library.undo();
        }
        List<String> after = Plain.dump(file);

        Restoring.Kept kept = restoring().from(made.file());

        assertThat(Plain.dump(file)).isEqualTo(before);
        assertThat(kept.file())
                .isEqualTo(folder.resolve("a before 2026-03-05T00-00-00Z.quotemark"));
        assertThat(Plain.dump(kept.file())).isEqualTo(after);
        try (Library library = Library.open(file)) {
            assertThat(library.check()).isEmpty();
            library.undo();
        }
        restoring().from(made.file());
        assertThat(folder.resolve("a before 2026-03-05T00-00-00Z (2).quotemark")).exists();
    }

    private Restoring restoring() {
        return new Restoring(
                file, Clock.fixed(Instant.parse("2026-03-05T00:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void aLibraryThatIsOpenElsewhereIsNotReplaced() throws Exception {
        Backup made = at("2026-03-04T05:06:07Z").make();
        try (Library library = Library.open(file)) {
            library.undo();
            assertThatThrownBy(() -> restoring().from(made.file()))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("Another program is using");
            assertThat(library.redo()).isPresent();
            assertThat(library.check()).isEmpty();
        }
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("a.quotemark", "a.quotemark-backups");
    }

    @Test
    void aDamagedBackupReplacesNothing() throws Exception {
        Backup made = at("2026-03-04T05:06:07Z").make();
        scramble(made.file());
        List<String> before = Plain.dump(file);
        assertThatThrownBy(() -> restoring().from(made.file()))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("is damaged");
        assertThat(Plain.dump(file)).isEqualTo(before);
    }

    @Test
    void aDamagedLibraryIsKeptWithItsLog() throws Exception {
        Backup made = at("2026-03-04T05:06:07Z").make();
        byte[] rubbish = "no library any more".getBytes(StandardCharsets.UTF_8);
        Files.write(file, rubbish);
        Files.write(folder.resolve("a.quotemark-wal"), rubbish);

        Restoring.Kept kept = restoring().from(made.file());

        assertThat(kept.file()).hasBinaryContent(rubbish);
        assertThat(folder.resolve(kept.file().getFileName() + "-wal")).hasBinaryContent(rubbish);
        try (Library library = Library.open(file)) {
            assertThat(library.check()).isEmpty();
            assertThat(library.articles()).hasSize(1);
        }
    }

    @Test
    void aLibraryThatIsGoneComesBack() throws Exception {
        List<String> before = Plain.dump(file);
        Backup made = at("2026-03-04T05:06:07Z").make();
        Files.delete(file);
        restoring().from(made.file());
        assertThat(Plain.dump(file)).isEqualTo(before);
    }

    @Test
    void aCopyIsWrittenAnywhereButOverNothing() throws Exception {
        Path copy = folder.resolve("copy of mine.quotemark");
        Backups.of(file).write(copy);
        assertThat(Plain.dump(copy)).isEqualTo(Plain.dump(file));
        assertThatThrownBy(() -> Backups.of(file).write(copy))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("is there already");
    }
}
