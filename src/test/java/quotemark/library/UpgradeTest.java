package quotemark.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A library of each earlier version is backed up, and then brought up to date. That of the first
/// version is a file that it wrote; the others are what their own scripts made of it.
class UpgradeTest {
    @TempDir Path folder;

    static IntStream earlier() {
        return IntStream.range(1, Schema.VERSION);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = UpgradeTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private Path library(int version) throws Exception {
        Path file = folder.resolve("version-" + version + ".quotemark");
        try (var packed =
                new GZIPInputStream(
                        Objects.requireNonNull(
                                getClass().getResourceAsStream("version-1.quotemark.gz")))) {
            Files.write(file, packed.readAllBytes());
        }
        try (Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file.toUri()))) {
            for (int number = 2; number <= version; number++) {
                sql.script(new String(resource("schema/%03d.sql".formatted(number)), UTF_8));
            }
            sql.script("PRAGMA user_version = " + version);
        }
        return file;
    }

    private static List<String> version(Path file) throws Exception {
        try (Plain plain = Plain.open(file)) {
            return plain.rows("PRAGMA user_version");
        }
    }

    private static List<String> quotes(Path file) throws Exception {
        return Plain.dump(file, "article", "quote", "fragment", "edit", "change");
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void isMadeOfABackedUpLibrary(int version) throws Exception {
        Path file = library(version);
        List<String> before = quotes(file);

        try (Library library = Library.open(file)) {
            assertThat(library.check()).isEmpty();
            assertThat(library.articles()).hasSize(1);
        }

        assertThat(version(file)).containsExactly(String.valueOf(Schema.VERSION));
        Backup backup = Backups.of(file).list().getFirst();
        assertThat(backup.isReadable()).isTrue();
        assertThat(version(backup.file())).containsExactly(String.valueOf(version));
        assertThat(quotes(backup.file())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void canBeGoneBackFrom(int version) throws Exception {
        Path file = library(version);
        Library.open(file).close();
        Path backup = Backups.of(file).list().getFirst().file();

        Restoring.to(file).from(backup);

        assertThat(version(file)).containsExactly(String.valueOf(version));
        try (Library library = Library.open(file)) {
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void isNotMadeWithoutABackup() throws Exception {
        Path file = library(1);
        Files.createFile(Backups.of(file).folder());

        assertThatThrownBy(() -> Library.open(file).close())
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith("No backup could be written into ");
        assertThat(version(file)).containsExactly("1");
    }

    @Test
    void theBackupCommandDoesNotComeTooLate() throws Exception {
        Path file = library(1);

        Backups.of(file).make();

        assertThat(Backups.of(file).list().stream().map(Backup::file).toList()).hasSize(2);
        assertThat(version(Backups.of(file).list().getLast().file())).containsExactly("1");
    }

    @Test
    void ofWhatIsUpToDateThereIsNoBackup() throws Exception {
        Path file = folder.resolve("new.quotemark");
        Library.openOrCreate(file).close();
        Library.open(file).close();

        assertThat(Backups.of(file).list()).isEmpty();
    }
}
