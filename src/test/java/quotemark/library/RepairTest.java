package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {
    private static final int PAGE = 4096;

    @TempDir Path folder;

    private Path file = Path.of("");
    private Path fresh = Path.of("");

    @BeforeEach
    void fill() throws Exception {
        file = folder.resolve("a.quotemark");
        fresh = folder.resolve("fresh.quotemark");
        try (Library library = Library.openOrCreate(file)) {
            new Sample().in(library);
        }
    }

    @Test
    void aLibraryInOrderIsTakenOverWithItsHistory() throws Exception {
        Recovered recovered = Repair.of(file).into(fresh);

        assertThat(recovered.lost()).isEmpty();
        assertThat(recovered.keepsHistory()).isTrue();
        assertThat(recovered.problems()).isEmpty();
        assertThat(Plain.dump(fresh)).isEqualTo(Plain.dump(file));
        try (Library library = Library.open(fresh)) {
            assertThat(library.undo()).isPresent();
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void aDamagedIndexCostsNothing() throws Exception {
        List<String> before = Plain.dump(file);
        scramble(root("quote_version"));
        byte[] damaged = Files.readAllBytes(file);

        Recovered recovered = Repair.of(file).into(fresh);

        assertThat(recovered.lost()).isEmpty();
        assertThat(recovered.keepsHistory()).isTrue();
        assertThat(Plain.dump(fresh)).isEqualTo(before);
        assertThat(file).hasBinaryContent(damaged);
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("a.quotemark", "fresh.quotemark");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article", "article_version", "block", "speaker", "quote", "fragment", "claim",
                "occurrence", "evidence", "claim_link", "verdict", "note", "tag", "suggestion"
            })
    void whatTheLogTellsOfIsPutBack(String table) throws Exception {
        List<String> before = Plain.dump(file);
        scramble(root(table));

        Recovered recovered = Repair.of(file).into(fresh);

        assertThat(recovered.lost()).isEmpty();
        assertThat(recovered.keepsHistory()).isTrue();
        assertThat(recovered.problems()).isEmpty();
        assertThat(Plain.dump(fresh)).isEqualTo(before);
        try (Library library = Library.open(fresh)) {
            assertThat(library.undo()).isPresent();
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void whatIsLostIsToldAndTheRestIsALibrary() throws Exception {
        scramble(root("claim_link"));
        scramble(root("change"));

        Recovered recovered = Repair.of(file).into(fresh);

        assertThat(recovered.lost())
                .extracting(Lost::table)
                .containsExactly("claim_link", "change");
        assertThat(recovered.keepsHistory()).isFalse();
        assertThat(recovered.problems()).isEmpty();
        assertThat(Plain.dump(fresh, "quote", "fragment", "claim", "note", "tag"))
                .isEqualTo(Plain.dump(file, "quote", "fragment", "claim", "note", "tag"));
    }

    @Test
    void anArticleWhoseFileIsLostKeepsItsTextAndItsMarks() throws Exception {
        List<String> before = Plain.dump(file, "quote", "fragment");
        scramble(root("raw_file"));

        Recovered recovered = Repair.of(file).into(fresh);

        assertThat(recovered.problems()).isEmpty();
        assertThat(Plain.dump(fresh, "quote", "fragment")).isEqualTo(before);
        try (Plain plain = Plain.open(fresh)) {
            assertThat(plain.rows("SELECT name FROM raw_file")).containsExactly("recovered.txt");
        }
    }

    @Test
    void aRowWhoseIdIsNoneIsPutBackFromTheLog() throws Exception {
        List<String> before = Plain.dump(file, "claim");
        update("UPDATE claim SET id = '197t' || substr(id, 5)");

        assertThat(Repair.of(file).into(fresh).problems()).isEmpty();
        assertThat(Plain.dump(fresh, "claim")).isEqualTo(before);
    }

    @Test
    void aFileWhoseBytesAreNotThoseThatCameIsReplacedByTheText() throws Exception {
        update("UPDATE raw_file SET bytes = x'00'");

        Recovered recovered = Repair.of(file).into(fresh);

        assertThat(recovered.problems()).isEmpty();
        try (Plain plain = Plain.open(fresh)) {
            assertThat(plain.rows("SELECT name FROM raw_file")).containsExactly("recovered.txt");
        }
    }

    @Test
    void rowsBeforeAndBehindADamagedPageAreRead() throws Exception {
        long page;
        try (Plain plain = Plain.open(file)) {
            plain.run(
                    """
                    WITH RECURSIVE more (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more LIMIT 2000)
                    INSERT INTO speaker
                    SELECT printf('00000000-0000-4000-8000-%012d', n), 'Name ' || n, 'PERSON', '', '', '', 0, 'N' FROM more
                    """);
            page =
                    Long.parseLong(
                            plain.rows(
                                            """
                                            SELECT pageno FROM dbstat WHERE name = 'speaker'
                                                AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET 5
                                            """)
                                    .getFirst());
        }
        scramble(page);

        Lost speakers =
                Repair.of(file).into(fresh).tables().stream()
                        .filter(table -> table.table().equals("speaker"))
                        .findFirst()
                        .orElseThrow();

        assertThat(speakers.kept()).isBetween(1900, 1990);
        assertThat(speakers.kept() + speakers.unreadable()).isEqualTo(2002);
    }

    /// Whatever is damaged, there is a library that is in order, or a sentence.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void damageAnywhereEndsInALibraryInOrderOrInASentence(long seed) throws Exception {
        var random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            scramble(2 + random.nextInt((int) (Files.size(file) / PAGE) - 1));
        }
        try {
            Recovered recovered = Repair.of(file).into(fresh);
            assertThat(recovered.problems()).as("seed %d", seed).isEmpty();
            try (Library library = Library.open(fresh)) {
                assertThat(library.check()).isEmpty();
            }
        } catch (LibraryException e) {
            assertThat(e).hasMessageContaining("go back to a backup");
            assertThat(fresh).doesNotExist();
        }
    }

    @Test
    void whatIsNoLibraryIsRefusedAndNothingIsLeftBehind() throws Exception {
        Files.writeString(file, "no library ".repeat(1000));
        assertThatThrownBy(() -> Repair.of(file).into(fresh))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("can be read any more; go back to a backup");
        assertThat(folder.toFile().list()).containsExactly("a.quotemark");
    }

    @Test
    void aFileThatIsCutShortGivesWhatIsLeftOfIt() throws Exception {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() - 2 * PAGE);
        }
        Recovered recovered = Repair.of(file).into(fresh);
        assertThat(recovered.problems()).isEmpty();
        assertThat(recovered.holdings().articles()).isEqualTo(1);
    }

    @Test
    void nothingIsWrittenOver() throws Exception {
        Files.writeString(fresh, "mine", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Repair.of(file).into(fresh))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("is there already");
        assertThat(fresh).hasContent("mine");
    }

    private long root(String name) throws Exception {
        try (Plain plain = Plain.open(file)) {
            return Long.parseLong(
                    plain.rows("SELECT rootpage FROM sqlite_schema WHERE name = '" + name + "'")
                            .getFirst());
        }
    }

    /// Pages are numbered from 1 on.
    private void update(String statement) throws SQLException {
        try (Connection changed = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement open = changed.createStatement()) {
            open.executeUpdate(statement);
        }
    }

    private void scramble(long page) throws Exception {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            var rubbish = new byte[PAGE];
            new Random(page).nextBytes(rubbish);
            bytes.seek((page - 1) * PAGE);
            bytes.write(rubbish);
        }
    }
}
