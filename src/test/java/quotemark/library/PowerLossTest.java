package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Speaker;

/// The current fails while an act is saved: of what was written since SQLite last waited for the
/// disk, any sector may have reached it or not. SQLite writes the log, waits, and only then moves
/// pages into the file, so one of the two is whole.
class PowerLossTest {
    private static final int SECTOR = 512;
    private static final int ACTS = 30;
    private static final int LOSSES = 2;

    private final Random random = new Random(2611);

    @TempDir Path folder;

    /// What the disk holds.
    private static final class Disk {
        private final byte[] file;
        private final byte[] log;

        Disk(byte[] file, byte[] log) {
            this.file = file;
            this.log = log;
        }

        static Disk of(Path library) throws IOException {
            return new Disk(Files.readAllBytes(library), Files.readAllBytes(log(library)));
        }

        static Path log(Path library) {
            return library.resolveSibling(library.getFileName() + "-wal");
        }

        Path in(Path folder) throws IOException {
            Path library = Files.createDirectories(folder).resolve("a.quotemark");
            Files.write(library, file);
            Files.write(log(library), log);
            return library;
        }
    }

    @Test
    void whatWasSavedBeforeIsThere() throws Exception {
        Path library = folder.resolve("a.quotemark");
        Library.openOrCreate(library).close();
        int moved = 0;
        try (Sql sql = Opening.open(library, Duration.ZERO);
                Library open = new Library(library, sql)) {
            // So that the log is often moved into the file, and begun anew.
            sql.list("PRAGMA wal_autocheckpoint = 20", row -> row.getInt(1));
            for (int act = 0; act < ACTS; act++) {
                Disk before = Disk.of(library);
                String name = "N".repeat(random.nextInt(3_000)) + " " + act;
                open.commit(Sample.create("Speaker", Speaker.named(name, 4)));
                Disk after = Disk.of(library);
                boolean moves = !Arrays.equals(before.file, after.file);
                moved += moves ? 1 : 0;
                for (int loss = 0; loss < LOSSES; loss++) {
                    lose("log " + act + " " + loss, act, logLost(before, after));
                    if (moves) {
                        lose("file " + act + " " + loss, act + 1, fileLost(before, after));
                    }
                }
            }
        }
        assertThat(moved).isGreaterThan(3);
    }

    private void lose(String name, int saved, Disk left) throws Exception {
        try (Library opened = Library.open(left.in(folder.resolve(name)))) {
            assertThat(opened.check()).as(name).isEmpty();
            List<String> endings =
                    opened.speakers().stream()
                            .map(one -> one.name().substring(one.name().lastIndexOf(' ') + 1))
                            .toList();
            for (int act = 0; act < saved; act++) {
                assertThat(endings).as(name).contains(Integer.toString(act));
            }
        }
    }

    private Disk logLost(Disk before, Disk after) {
        return new Disk(before.file, mixed(before.log, after.log));
    }

    private Disk fileLost(Disk before, Disk after) {
        return new Disk(mixed(before.file, after.file), after.log);
    }

    /// Each sector as it was or as it was to be; what lies between sectors that were new is empty.
    private byte[] mixed(byte[] before, byte[] after) {
        byte[] mixed = before.clone();
        for (int start = 0; start < after.length; start += SECTOR) {
            int end = Math.min(after.length, start + SECTOR);
            if (random.nextBoolean()) {
                mixed = Arrays.copyOf(mixed, Math.max(mixed.length, end));
                System.arraycopy(after, start, mixed, start, end - start);
            }
        }
        return mixed;
    }
}
