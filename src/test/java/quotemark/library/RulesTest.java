package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotemark.annotation.Change;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// Each rule of the schema has been seen to say no, to any program and to an edit.
class RulesTest {
    @TempDir Path folder;

    private final Sample sample = new Sample();
    private Path file;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("rules.quotemark");
        library = sample.in(Library.openOrCreate(file));
        library.commit(Sample.create("Style", sample.houseStyle));
    }

    @AfterEach
    void everythingIsStillInOrder() throws Exception {
        assertThat(library.check()).isEmpty();
        library.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "UPDATE article_version SET text = concat(text, '!') | text of an article version never",
                "UPDATE text_slice SET text = 'other' | text of an article version never",
                "UPDATE fragment SET exact = 'other' | a fragment never changes",
                "UPDATE occurrence_passage SET exact = 'other' | a passage never changes",
                "UPDATE evidence SET exact = 'other' WHERE exact IS NOT NULL | do not stand where",
                "UPDATE evidence SET end = 9999 WHERE end IS NOT NULL | goes beyond the text",
                "UPDATE note SET start = start + 1 WHERE start IS NOT NULL | do not stand where",
                "UPDATE tag SET start = start + 1 WHERE start IS NOT NULL | do not stand where",
                "UPDATE tag SET end = 9999 WHERE end > 0 | goes beyond the text",
                "UPDATE tag SET term = ' ' | CHECK constraint failed",
                "UPDATE findable SET words = 'other' | what can be found never changes",
                "UPDATE note SET state = 'LOST', end = 9999 WHERE end > 0 | goes beyond the text",
                "UPDATE suggestion_passage SET exact = 'other' | a passage never changes",
                "UPDATE suggestion SET outcome = 'PENDING' | CHECK constraint failed",
                "UPDATE suggestion SET confidence = 101 | CHECK constraint failed",
                "UPDATE suggestion SET version = 'x' | a suggestion with passages never moves",
                "INSERT INTO suggestion_passage SELECT suggestion, 99, role, 5, 9, exact, prefix,"
                        + " suffix, 'EXACT' FROM suggestion_passage LIMIT 1 | do not stand where",
                "INSERT INTO suggestion_passage SELECT suggestion, 99, role, 5, 9999, exact,"
                        + " prefix, suffix, 'LOST' FROM suggestion_passage LIMIT 1 | goes beyond",
                "UPDATE quote SET start = start + 1 | a quote with fragments never moves",
                "UPDATE quote SET parent = id | a quote is nested in itself",
                "UPDATE quote SET kind = 'SHOUTED' | CHECK constraint failed",
                "UPDATE claim SET status = 'TRUE' | CHECK constraint failed",
                "UPDATE claim SET contester = 'OUTSIDE' | CHECK constraint failed",
                "UPDATE evidence SET source = 'PAGE' WHERE source = 'PASSAGE' | CHECK constraint",
                "UPDATE claim SET date = '2026-02-30' | CHECK constraint failed",
                "UPDATE claim SET certainty = 'SURE' | CHECK constraint failed",
                "UPDATE evidence SET file_name = 'x' WHERE source = 'PAGE' | CHECK constraint",
                "UPDATE evidence SET file = 'x' WHERE source = 'FILE' | FOREIGN KEY constraint",
                "UPDATE evidence SET accessed = 'today' WHERE source = 'PAGE' | CHECK constraint",
                "UPDATE evidence SET strength = 'HUGE' | CHECK constraint failed",
                "UPDATE verdict SET value = 6 | CHECK constraint failed",
                "UPDATE verdict SET date = '' | CHECK constraint failed",
                "UPDATE claim_link SET to_claim = from_claim | CHECK constraint failed",
                "INSERT INTO claim_link SELECT 'x', to_claim, from_claim, relation FROM claim_link"
                        + " | UNIQUE constraint failed",
                "INSERT INTO dismissal SELECT 'x', claim, version, speaker FROM dismissal | UNIQUE",
                "INSERT INTO house_style VALUES ('another') | CHECK constraint failed",
                "UPDATE status_name SET name = '' | CHECK constraint failed",
                "DELETE FROM raw_file WHERE media_type = 'application/pdf' | FOREIGN KEY",
                "UPDATE speaker SET colour = 'red' | cannot store TEXT value in INTEGER",
                "INSERT INTO fragment SELECT quote, 99, role, words, 5, 9, exact, prefix, suffix,"
                        + " 'EXACT' FROM fragment LIMIT 1 | do not stand where",
                "INSERT INTO fragment SELECT quote, 99, role, words, 5, 9999, exact, prefix,"
                        + " suffix, 'LOST' FROM fragment LIMIT 1 | goes beyond the text",
                "INSERT INTO fragment SELECT quote, 99, 'CONTENT', words, 0, 3, 'The', '', '',"
                        + " 'EXACT' FROM fragment LIMIT 1 | reaches beyond its hull",
                "INSERT INTO occurrence_passage SELECT occurrence, 99, 0, 3, 'the', '', '',"
                        + " 'MOVED' FROM occurrence_passage LIMIT 1 | do not stand where",
                "INSERT INTO block SELECT version, 99, kind, 5, 9999 FROM block LIMIT 1 | beyond",
                "DELETE FROM speaker | FOREIGN KEY constraint failed"
            })
    void anyOtherProgramIsRefused(String sql, String reason) throws Exception {
        try (Plain plain = Plain.open(file)) {
            plain.run("PRAGMA foreign_keys = ON");
            assertThatThrownBy(() -> plain.run(sql)).hasMessageContaining(reason);
        }
    }

    @Test
    void nestingInACircleIsRefused() {
        Quote circle =
                sample.quote
                        .withParent(sample.nested.id())
                        .withFragments(sample.nested.fragments());
        refused(Change.replace(sample.quote, circle), "a quote is nested in itself");
    }

    @Test
    void aNestedQuoteLiesInsideItsParent() {
        Quote shorter = sample.quote.withFragments(sample.quote.fragments().subList(0, 1));
        refused(Change.replace(sample.quote, shorter), "reaches beyond the quote it is nested in");
        Quote outside =
                sample.nested.withFragments(
                        List.of(Sample.fragment(Fragment.Role.CONTENT, "twice")));
        refused(Change.replace(sample.nested, outside), "reaches beyond the quote it is nested in");
    }

    @Test
    void aPassageHoldsTheWordsThatStandThere() {
        Anchor wrong = new Anchor(new Span(0, 3), "the", "", "", Anchor.State.EXACT);
        Note note = new Note(UUID.randomUUID(), sample.version.id(), null, wrong, "");
        refused(Change.create(note), "the words of a passage do not stand where it says");
    }

    @Test
    void whatIsReferredToStays() {
        refused(Change.delete(sample.ada), "something refers to what would not be in the library");
    }

    @Test
    void aNoteIsAboutSomethingThatIsThere() {
        Note note = new Note(UUID.randomUUID(), sample.version.id(), UUID.randomUUID(), null, "");
        refused(Change.create(note), "a note is about something that is not in the library");
    }

    @Test
    void halfACharacterIsRefused() {
        refused(Change.create(Speaker.named("\ud83d", 0)), "a text holds half a character");
    }

    private void refused(Change change, String reason) {
        assertThatThrownBy(() -> library.commit(Sample.edit("Wrong", change)))
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith("Nothing was changed in “" + file + "”: ")
                .hasMessageContaining(reason);
    }
}
