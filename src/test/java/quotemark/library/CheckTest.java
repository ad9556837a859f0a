package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each thing that is checked has been seen to be wrong once.
class CheckTest {
    @TempDir Path folder;

    private final Sample sample = new Sample();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "UPDATE fragment SET exact = 'x' WHERE role = 'CUE' | do not stand there",
                "UPDATE fragment SET start = 9999, end = 10000 WHERE role = 'CUE' | beyond the text",
                "UPDATE fragment SET words = 77 WHERE role = 'CUE' | not as many as it says",
                "UPDATE fragment SET start = start + 1 WHERE role = 'CONTENT' | does not reach from",
                "UPDATE occurrence_passage SET end = end + 1 | do not stand there",
                "UPDATE evidence SET exact = 'x' WHERE version IS NOT NULL | do not stand there",
                "UPDATE note SET exact = 'x' WHERE exact IS NOT NULL | do not stand there",
                "UPDATE tag SET exact = 'x' WHERE exact IS NOT NULL | do not stand there",
                "UPDATE note SET (start, end, state) = (SELECT instr(text, '👍'), instr(text, '👍')"
                        + " + 1, 'FUZZY' FROM article_version) WHERE start > 0 | splits a character",
                "UPDATE quote SET start = 0 WHERE parent IS NOT NULL | beyond the quote it is",
                "UPDATE quote SET parent = id | is nested in itself",
                "UPDATE article_version SET text = concat(text, '!') | CHECK constraint failed in article",
                "UPDATE article_version SET text = replace(text, 'fell', 'rose') | are not its text",
                "DELETE FROM text_slice | are not its text",
                "UPDATE article_version SET words = 1 | are not as many as it says",
                "UPDATE block SET end = end - 3 | overlap or leave out words",
                "UPDATE block SET kind = 'HEADLINE' | headline that is not its first block",
                "UPDATE article_version SET number = 2 | are not numbered from 1 on",
                "UPDATE raw_file SET bytes = X'00' | are not those that came",
                "UPDATE speaker SET name = 'Eva' | is not as the edits left it",
                "DELETE FROM evidence | is not as the edits left it",
                "DELETE FROM change WHERE kind = 'SPEAKER' | No edit made the row",
                "UPDATE change SET before = after WHERE kind = 'CLAIM' | does not start from what",
                "UPDATE edit SET state = 'UNDONE' WHERE number = 1 | one made after it is not",
                "UPDATE occurrence SET quote = NULL; DELETE FROM occurrence_passage | nowhere",
                "UPDATE quote SET speaker = 'nobody' | refers to a row of the table speaker",
                "UPDATE quote SET speaker = id | refers to a row of the table speaker",
                "UPDATE quote SET parent = claim.id FROM claim | refers to a row of the table quote",
                "UPDATE occurrence SET version = id | refers to a row of the table article_version",
                "UPDATE occurrence SET claim = id | refers to a row of the table claim",
                "UPDATE occurrence SET quote = id | refers to a row of the table quote",
                "UPDATE evidence SET claim = id | refers to a row of the table claim",
                "UPDATE verdict SET claim = id | refers to a row of the table claim",
                "UPDATE article_version SET article = id | refers to a row of the table article",
                "DELETE FROM article | refers to a row of the table article",
                "DELETE FROM article_version | refers to a row of the table article_version",
                "DELETE FROM raw_file | refers to a row of the table raw_file",
                "UPDATE claim SET status = 'NONSENSE' | The file is damaged: CHECK constraint",
                "INSERT INTO reading_position SELECT id, 9999 FROM article_version | beyond the text",
                "UPDATE verdict SET value = 9 | The file is damaged: CHECK constraint",
                "UPDATE verdict SET label = 'True' | is not as the edits left it",
                "UPDATE claim_link SET relation = 'RESTATES' | The claim link",
                "UPDATE claim_link SET to_claim = 'nobody' | refers to a row of the table claim",
                "UPDATE status_name SET name = 'x' | The house style",
                "DELETE FROM occurrence_passage; DELETE FROM occurrence | Dismissal",
                "UPDATE raw_file SET bytes = X'00' WHERE name = 'report.pdf' | are not those that",
                "UPDATE tag SET term = 'x' WHERE start IS NULL | is not as the edits left it",
                "DELETE FROM findable WHERE kind = 'TAG' | “safety” cannot be found",
                "INSERT INTO findable SELECT 99, 'TAG', 'x', 0, 'lost' | is found where it is not",
                "DELETE FROM text_number | cannot be found",
                "INSERT INTO text_search (text_search) VALUES ('delete-all') | text_search does not",
                "INSERT INTO findable_search (rowid, words) VALUES (99, 'x') | findable_search does",
                "UPDATE suggestion_passage SET end = end + 1 | do not stand there",
                "DELETE FROM suggestion_passage | Suggestion",
                "UPDATE suggestion SET taken = 'x' | The decision",
                "DELETE FROM change WHERE kind = 'DECISION' | No edit made the row",
                "DELETE FROM change | No edit made"
            })
    void whatIsWrongIsSaid(String sql, String problem) throws Exception {
        Path file = folder.resolve("wrong.quotemark");
        try (Library library = Library.openOrCreate(file)) {
            sample.in(library).commit(Sample.create("Style", sample.houseStyle));
            assertThat(library.check()).isEmpty();
            vandalise(file, sql);
            assertThat(library.check()).anySatisfy(said -> assertThat(said).contains(problem));
        }
        // All of it is shown that can be; a sentence says where no more can.
        try (Library library = Library.open(file)) {
            Everything.read(library);
        } catch (LibraryException e) {
            assertThat(e).hasMessage(Failures.damaged(file));
        }
    }

    private static void vandalise(Path file, String sql) throws Exception {
        try (Plain plain = Plain.open(file)) {
            plain.run("PRAGMA ignore_check_constraints = ON");
            for (String trigger :
                    plain.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
                plain.run("DROP TRIGGER " + trigger);
            }
            plain.run(sql);
        }
    }

    @Test
    void aRowThatMakesNoRecordIsNamed() throws Exception {
        Path file = folder.resolve("wrong.quotemark");
        try (Library library = Library.openOrCreate(file)) {
            sample.in(library);
            vandalise(file, "UPDATE article SET added = 'yesterday'");
            assertThat(library.check())
                    .containsExactly("The article " + sample.article.id() + " cannot be read.");
            assertThatThrownBy(library::articles).hasMessage(Failures.damaged(file));
        }
    }
}
