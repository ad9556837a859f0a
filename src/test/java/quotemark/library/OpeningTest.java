package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    private static final Duration NO_PATIENCE = Duration.ZERO;

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("a.quotemark");
    }

    private Path library() throws Exception {
        Library.openOrCreate(file()).close();
        return file();
    }

    private void refuses(Path file, String sentence) throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Library.open(file).close())
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining(sentence);
        assertThatThrownBy(() -> Library.openOrCreate(file).close())
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining(sentence);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly(file.getFileName().toString());
    }

    @Test
    void aMissingFileIsNotMade() {
        assertThatThrownBy(() -> Library.open(file()).close())
                .isInstanceOf(LibraryException.class)
                .hasMessage("There is no library at “" + file() + "”.");
        assertThat(file()).doesNotExist();
    }

    @Test
    void aFolderIsNoLibrary() {
        assertThatThrownBy(() -> Library.openOrCreate(folder).close())
                .isInstanceOf(LibraryException.class)
                .hasMessage("“" + folder + "” is a folder; choose a library file.");
    }

    @Test
    void anotherKindOfFileStaysAsItIs() throws Exception {
        refuses(Files.writeString(file(), "Dear diary"), "is not a Quotemark library");
        refuses(Files.writeString(file(), "Dear diary ".repeat(100)), "is not a Quotemark library");
    }

    @Test
    void aDatabaseOfAnotherProgramStaysAsItIs() throws Exception {
        try (Plain plain = Plain.open(file())) {
            plain.run("CREATE TABLE bookmark (id)");
        }
        refuses(file(), "is a database of another program");
    }

    @Test
    void aLibraryOfANewerQuotemarkStaysAsItIs() throws Exception {
        try (Plain plain = Plain.open(library())) {
            plain.run("PRAGMA user_version = 999");
        }
        refuses(file(), "was written by a newer Quotemark");
    }

    @Test
    void aLibraryCutShortIsDamaged() throws Exception {
        try (var whole = new RandomAccessFile(library().toFile(), "rw")) {
            whole.setLength(whole.length() / 2);
        }
        refuses(file(), "is damaged");
    }

    @Test
    void aLibraryWithAScrambledSchemaIsDamaged() throws Exception {
        try (var whole = new RandomAccessFile(library().toFile(), "rw")) {
            whole.seek(100);
            whole.write(new byte[2000]);
        }
        refuses(file(), "is damaged");
    }

    @Test
    void aReadOnlyFileIsRefused() throws Exception {
        assumeTrue(library().toFile().setWritable(false) && !Files.isWritable(file()), "root");
        refuses(file(), "is read-only");
    }

    @Test
    void aReadOnlyDatabaseIsNamedWhenItRefusesAnEdit() throws Exception {
        Sql sql = Opening.open(library(), NO_PATIENCE);
        try (var library = new Library(file(), sql)) {
            sql.script("PRAGMA query_only = ON");
            assertThatThrownBy(() -> library.commit(new Sample().imported(), new Sample().raw))
                    .isInstanceOf(LibraryException.class)
                    .hasMessage(Failures.readOnly(file()));
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        Path plain = Files.writeString(folder.resolve("plain"), "no folder");
        assertThatThrownBy(() -> Library.openOrCreate(plain.resolve("in/a.quotemark")).close())
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("cannot be made; choose another place");
    }

    @Test
    void aLibraryThatAnotherProgramLocksCanBeOpenedLater() throws Exception {
        library();
        try (Plain other = Plain.open(file())) {
            other.run("PRAGMA locking_mode = EXCLUSIVE");
            other.run("BEGIN EXCLUSIVE");
            other.run("COMMIT");
            assertThatThrownBy(() -> Opening.open(file(), NO_PATIENCE).close())
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("Another program is using");
        }
        Library.open(file()).close();
    }

    @Test
    void anEmptyFileIsALibraryThatWasNeverFinished() throws Exception {
        Files.createFile(file());
        assertThatThrownBy(() -> Library.open(file()).close())
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("is not a Quotemark library");
        try (Library library = Library.openOrCreate(file())) {
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        try (Plain plain = Plain.open(library())) {
            assertThat(plain.rows("PRAGMA application_id"))
                    .isEqualTo(List.of(Integer.toString(Schema.APPLICATION_ID)));
            assertThat(plain.rows("PRAGMA user_version"))
                    .isEqualTo(List.of(Integer.toString(Schema.VERSION)));
            assertThat(plain.rows("PRAGMA journal_mode")).isEqualTo(List.of("wal"));
            assertThat(
                            plain.rows(
                                    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND"
                                            + " type = 'table' AND name NOT LIKE 'sqlite_%' AND"
                                            + " NOT strict"))
                    .isEmpty();
        }
    }
}
