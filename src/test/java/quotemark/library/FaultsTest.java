package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.Speaker;

/// What a laptop does to a library, one test each: it ends in a clear sentence, and everything that
/// counted as saved is there. `KillTest` has the sudden end of the program.
class FaultsTest {
    @TempDir Path folder;

    private final Sample sample = new Sample();
    private Path file = Path.of("");
    private Sql sql;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        file = Files.createDirectory(folder.resolve("drive")).resolve("a.quotemark");
        Library.openOrCreate(file).close();
        sql = Opening.open(file, Duration.ZERO);
        library = sample.in(new Library(file, sql));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private static Speaker speaker(String name) {
        return Speaker.named(name, 4);
    }

    private void save(String name) throws LibraryException {
        library.commit(Sample.create("Speaker", speaker(name)));
    }

    private void refusesToSave(String sentence) {
        assertThatThrownBy(() -> save("Late"))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining(sentence);
    }

    private static List<String> speakers(Path library) throws Exception {
        try (Library open = Library.open(library)) {
            assertThat(open.check()).isEmpty();
            return open.speakers().stream().map(Speaker::name).toList();
        }
    }

    private List<String> savedBefore() throws LibraryException {
        return library.speakers().stream().map(Speaker::name).toList();
    }

    /// Whatever of the log had reached the disk.
    @Test
    void theCurrentFails() throws Exception {
        Path log = file.resolveSibling("a.quotemark-wal");
        Path main = Files.copy(file, folder.resolve("main"));
        var lengths = new ArrayList<Long>();
        int before = library.speakers().size();
        for (int i = 0; i < 12; i++) {
            save("Speaker " + i);
            lengths.add(Files.size(log));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(Files.readAllBytes(main));
        byte[] whole = Files.readAllBytes(log);
        var random = new Random(8);
        for (int i = 0; i < 40; i++) {
            int cut = i < 12 ? lengths.get(i).intValue() : random.nextInt(whole.length);
            Path lost = Files.createDirectory(folder.resolve("cut " + i)).resolve("a.quotemark");
            Files.copy(main, lost);
            Files.write(lost.resolveSibling("a.quotemark-wal"), Arrays.copyOf(whole, cut));
            long saved = lengths.stream().filter(length -> length <= cut).count();
            if (cut >= lengths.getFirst()) {
                assertThat(speakers(lost)).as("cut at %d", cut).hasSize(before + (int) saved);
            } else {
                assertThat(speakers(lost)).hasSizeLessThanOrEqualTo(before);
            }
        }
    }

    @Test
    void theDiskIsFull() throws Exception {
        List<String> before = savedBefore();
        int pages = sql.number("PRAGMA page_count");
        sql.list("PRAGMA max_page_count = " + pages, row -> row.getInt(1));
        assertThatThrownBy(() -> save("N".repeat(1_000_000)))
                .isInstanceOf(LibraryException.class)
                .hasMessage(
                        "There is no space left for “" + file + "”; nothing was changed in it.");
        assertThat(savedBefore()).isEqualTo(before);
        sql.list("PRAGMA max_page_count = 1000000", row -> row.getInt(1));
        save("Later");
        assertThat(savedBefore()).hasSize(before.size() + 1);
    }

    @Test
    void theFileBecomesReadOnly() throws Exception {
        List<String> before = savedBefore();
        sql.script("PRAGMA query_only = ON");
        refusesToSave("is read-only; change its permissions or copy it elsewhere");
        sql.script("PRAGMA query_only = OFF");
        assertThat(savedBefore()).isEqualTo(before);
    }

    @Test
    void theFolderIsReadOnly() throws Exception {
        library.close();
        assumeTrue(
                Header.folder(file).toFile().setWritable(false)
                        && !Files.isWritable(Header.folder(file)),
                "root may write everywhere");
        assertThatThrownBy(() -> Library.open(file).close())
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("is read-only");
        assertThat(Header.folder(file).toFile().setWritable(true)).isTrue();
        assertThat(speakers(file)).hasSize(2);
    }

    @Test
    void theFileIsDeletedWhileItIsOpen() throws Exception {
        List<String> before = savedBefore();
        Files.delete(file);
        refusesToSave("was deleted or replaced by another program; everything saved until then");
        refusesToSave("was deleted or replaced");
        assertThat(rescued())
                .singleElement()
                .satisfies(rescue -> assertThat(speakers(rescue)).containsAll(before));
    }

    @Test
    void theFileIsReplacedWhileItIsOpen() throws Exception {
        List<String> before = savedBefore();
        Path other = folder.resolve("other.quotemark");
        Library.openOrCreate(other).close();
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        refusesToSave("was deleted or replaced by another program");
        assertThat(rescued())
                .singleElement()
                .satisfies(rescue -> assertThat(speakers(rescue)).containsAll(before));
    }

    private List<Path> rescued() throws Exception {
        try (Stream<Path> files = Files.list(Header.folder(file))) {
            return files.filter(f -> f.getFileName().toString().startsWith("rescued ")).toList();
        }
    }

    @Test
    void theDriveIsPulledOut() throws Exception {
        List<String> before = savedBefore();
        Path elsewhere = folder.resolve("in a pocket");
        Files.move(Header.folder(file), elsewhere);
        refusesToSave("cannot be read or written; check that its disk is connected");
        library.close();
        assertThat(speakers(elsewhere.resolve("a.quotemark"))).containsAll(before);
    }

    @Test
    void theDriveCannotLock() throws Exception {
        Path remote = folder.resolve("remote.quotemark");
        assertThatThrownBy(() -> Opening.connect(remote, Duration.ZERO, "?vfs=unix-none").close())
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("lies on a drive that cannot lock files");
    }

    @Test
    void anotherProgramIsWriting() throws Exception {
        List<String> before = savedBefore();
        try (Plain other = Plain.open(file)) {
            other.run("BEGIN IMMEDIATE");
            refusesToSave("Another program is using");
            other.run("ROLLBACK");
        }
        save("Later");
        assertThat(savedBefore()).containsAll(before).contains("Later");
    }

    @Test
    void theClockIsSetBack() throws Exception {
        Speaker late = speaker("Late");
        Speaker early = speaker("Early");
        library.commit(at("2031-01-01T00:00:00Z", late));
        library.commit(at("2001-01-01T00:00:00Z", early));
        assertThat(library.check()).isEmpty();
        library.undo();
        assertThat(savedBefore()).contains("Late").doesNotContain("Early");
        library.redo();
        assertThat(savedBefore()).contains("Late", "Early");
    }

    private static Edit at(String time, Speaker speaker) {
        return new Edit(
                UUID.randomUUID(),
                "Speaker",
                Instant.parse(time),
                "Reader",
                null,
                List.of(new Change(null, speaker)));
    }

    @Test
    void aNewerQuotemarkHasWrittenIt() throws Exception {
        library.close();
        try (Plain plain = Plain.open(file)) {
            plain.run("PRAGMA user_version = 999");
        }
        assertThatThrownBy(() -> Library.open(file).close())
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("was written by a newer Quotemark");
    }

    /// What was copied is of an earlier moment; what was saved is where it was.
    @Test
    void itWasCopiedWithoutItsLog() throws Exception {
        save("In the log");
        Path copy = Files.copy(file, folder.resolve("copy.quotemark"));
        assertThat(speakers(copy)).doesNotContain("In the log");
        assertThat(savedBefore()).contains("In the log");
    }

    @Test
    void itWasCopiedHalf() throws Exception {
        library.close();
        Path copy = Files.copy(file, folder.resolve("copy.quotemark"));
        try (var bytes = new RandomAccessFile(copy.toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }
        assertThatThrownBy(() -> Library.open(copy).close())
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("is damaged");
        assertThat(speakers(file)).hasSize(2);
    }

    @Test
    void itIsNoLibrary() throws Exception {
        Path diary = Files.writeString(folder.resolve("diary"), "Dear diary ".repeat(100));
        assertThatThrownBy(() -> Library.openOrCreate(diary).close())
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("is not a Quotemark library");
        assertThat(diary).hasContent("Dear diary ".repeat(100));
    }
}
