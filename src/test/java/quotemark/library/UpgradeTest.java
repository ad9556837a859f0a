package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A library of each earlier version is backed up, and then brought up to date.
class UpgradeTest {
    @TempDir Path folder;

    static IntStream earlier() {
        return Released.earlier();
    }

    static IntStream ofOneOfEverything() {
        return Released.versions().filter(version -> version > 1);
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
        Path file = Released.library(version, folder);
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
    @MethodSource("ofOneOfEverything")
    void leavesOneOfEverythingAsItWas(int version) throws Exception {
        try (Library kept = Library.open(Released.library(version, folder));
                Library fresh = Library.openOrCreate(folder.resolve("fresh.quotemark"))) {
            Released.fill(fresh);

            assertThat(kept.check()).isEmpty();
            assertThat(contents(kept))
                    .usingRecursiveComparison()
                    .ignoringCollectionOrder()
                    .ignoringFieldsOfTypes(UUID.class)
                    .ignoringFields("claims.around.articles", "decisions")
                    .isEqualTo(contents(fresh));
            assertThat(contents(kept).decisions()).hasSize(version < 5 ? 0 : 1);
        }
    }

    @ParameterizedTest
    @MethodSource("ofOneOfEverything")
    void leavesEveryEditToBeUndoneAndDoneAgain(int version) throws Exception {
        try (Library library = Library.open(Released.library(version, folder))) {
            ArticleContents before = contents(library);
            int undone = 0;
            while (library.undo().isPresent()) {
                undone++;
            }
            assertThat(undone).isEqualTo(5);
            assertThat(library.articles()).isEmpty();
            assertThat(library.claims()).isEmpty();
            while (undone-- > 0) {
                library.redo();
            }

            assertThat(contents(library)).isEqualTo(before);
            assertThat(library.nextRedo()).isPresent();
            assertThat(library.check()).isEmpty();
        }
    }

    private static ArticleContents contents(Library library) throws LibraryException {
        return library.load(library.articles().getFirst().article().id());
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void canBeGoneBackFrom(int version) throws Exception {
        Path file = Released.library(version, folder);
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
        Path file = Released.library(1, folder);
        Files.createFile(Backups.of(file).folder());

        assertThatThrownBy(() -> Library.open(file).close())
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith("No backup could be written into ");
        assertThat(version(file)).containsExactly("1");
    }

    @Test
    void theBackupCommandDoesNotComeTooLate() throws Exception {
        Path file = Released.library(1, folder);

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
