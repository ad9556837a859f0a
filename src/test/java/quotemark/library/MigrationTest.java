package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.Tag;

/// Files that earlier versions of the program wrote.
class MigrationTest {
    @TempDir Path folder;

    private final Sample sample = new Sample();

    /// A file with the first script only, and everything in it that it can hold.
    private Path first() throws Exception {
        Path file = folder.resolve("first.quotemark");
        try (Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file.toUri()))) {
            sql.script("PRAGMA foreign_keys = ON");
            sql.write(() -> Schema.runScripts(file, sql, 1));
            var rows = EntityRows.in(sql, new Texts(sql));
            var log = new EditLog(sql, new EntityJson(new Texts(sql)));
            sql.write(() -> {
                sql.update(
                        "INSERT INTO raw_file VALUES (?, ?, ?, ?)",
                        sample.raw.sha256(),
                        sample.raw.name(),
                        sample.raw.mediaType(),
                        sample.raw.bytes());
                for (Edit edit : List.of(sample.imported(), withoutTags())) {
                    new Changes(rows).apply(edit.changes());
                    log.append(edit);
                }
                return file;
            });
        }
        return file;
    }

    private Edit withoutTags() {
        return Sample.edit(
                "Mark all",
                sample.marked().changes().stream()
                        .filter(change -> !(change.entity() instanceof Tag))
                        .toArray(Change[]::new));
    }

    @Test
    void aFileOfTheFirstScriptIsBroughtUpToDateWithAllThatIsInIt() throws Exception {
        Path file = first();
        List<String> before;
        try (Plain plain = Plain.open(file)) {
            assertThat(plain.rows("PRAGMA user_version")).containsExactly("1");
            before = plain.rows("SELECT * FROM change ORDER BY edit, ordinal");
        }
        try (Library library = Library.open(file)) {
            assertThat(library.check()).isEmpty();
            assertThat(library.search("bridge", 10)).hasSize(3);
            assertThat(library.search("mayor", 10)).hasSize(1);
            assertThat(library.load(sample.article.id()).notes()).hasSize(2);

            library.commit(Sample.create("Tag", sample.tag));
            assertThat(library.check()).isEmpty();
            library.undo();
            library.undo();
            library.redo();
            assertThat(library.check()).isEmpty();
        }
        try (Plain plain = Plain.open(file)) {
            assertThat(plain.rows("PRAGMA user_version"))
                    .containsExactly(Integer.toString(Schema.VERSION));
            assertThat(plain.rows("SELECT * FROM change WHERE edit < 3 ORDER BY edit, ordinal"))
                    .isEqualTo(before);
            assertThat(plain.rows("SELECT name FROM sqlite_schema WHERE tbl_name = 'change'"))
                    .contains("change_entity");
        }
    }

    @Test
    void aFileThatCannotBeBroughtUpToDateStaysAsItWas() throws Exception {
        Path file = first();
        try (Plain plain = Plain.open(file)) {
            // What stops the last script on its way.
            plain.run("CREATE TABLE findable (id TEXT) STRICT");
            plain.run("PRAGMA journal_mode = WAL");
        }
        assertThatThrownBy(() -> Library.open(file).close()).isInstanceOf(LibraryException.class);
        try (Plain plain = Plain.open(file)) {
            assertThat(plain.rows("PRAGMA user_version")).containsExactly("1");
            assertThat(plain.rows("SELECT name FROM sqlite_schema WHERE name = 'tag'")).isEmpty();
            assertThat(plain.rows("SELECT count(*) FROM change WHERE kind = 'NOTE'"))
                    .containsExactly("2");
        }
    }
}
