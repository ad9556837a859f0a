package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Evidence;
import quotemark.annotation.Tag;

/// A library that the first Quotemark wrote: a marked article, some edits after it, and one that
/// was undone.
class OlderLibraryTest {
    @TempDir Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void unpack() throws IOException {
        file = Released.library(1, folder);
    }

    @Test
    void itIsBroughtUpToDateAndEverythingIsInOrder() throws Exception {
        try (Library library = Library.open(file)) {
            assertThat(library.check()).isEmpty();
        }
        try (Plain plain = Plain.open(file)) {
            assertThat(plain.rows("PRAGMA user_version"))
                    .containsExactly(String.valueOf(Schema.VERSION));
        }
    }

    @Test
    void whatIsInItCanBeSearchedAndTagged() throws Exception {
        try (Library library = Library.open(file)) {
            assertThat(library.search("bridge", 10)).hasSize(3);
            assertThat(library.search("mayor", 10)).hasSize(1);
            UUID version = annotations(library).version().id();
            library.commit(
                    Sample.create(
                            "Tag", new Tag(UUID.randomUUID(), version, null, null, "safety")));
            assertThat(library.check()).isEmpty();
            library.undo();
            library.undo();
            library.redo();
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void aFileThatCannotBeBroughtUpToDateStaysAsItWas() throws Exception {
        try (Plain plain = Plain.open(file)) {
            // What stops the last script on its way.
            plain.run("CREATE TABLE verdict (id TEXT) STRICT");
        }
        List<String> before = Plain.dump(file, "note", "claim", "evidence", "change");
        assertThatThrownBy(() -> Library.open(file).close()).isInstanceOf(LibraryException.class);
        assertThat(Plain.dump(file, "note", "claim", "evidence", "change")).isEqualTo(before);
        try (Plain plain = Plain.open(file)) {
            assertThat(plain.rows("PRAGMA user_version")).containsExactly("1");
            assertThat(plain.rows("SELECT name FROM sqlite_schema WHERE name = 'tag'")).isEmpty();
        }
    }

    @Test
    void itKeepsWhatWasMarked() throws Exception {
        try (Library library = Library.open(file)) {
            Annotations kept = annotations(library);
            Claim claim = kept.claims().getFirst();
            assertThat(claim)
                    .isEqualTo(
                            new Claim(
                                    claim.id(),
                                    "The bridge is safe.",
                                    Claim.Status.REFUTED,
                                    "it fell, twice",
                                    claim.contester()));
            assertThat(kept.evidence(claim.id()))
                    .extracting(Evidence::relation, Evidence::strength)
                    .containsOnly(tuple(Evidence.Relation.REFUTES, Evidence.Strength.UNRATED));
            assertThat(library.claims()).hasSize(2);
        }
    }

    @Test
    void everyEditCanStillBeUndoneAndDoneAgain() throws Exception {
        List<String> before;
        try (Library library = Library.open(file)) {
            assertThat(library.nextRedo()).isPresent();
            before = Plain.dump(file);
            int undone = 0;
            while (library.undo().isPresent()) {
                undone++;
            }
            assertThat(undone).isEqualTo(5);
            assertThat(library.articles()).isEmpty();
            for (int i = 0; i < undone; i++) {
                library.redo();
            }
            assertThat(Plain.dump(file)).isEqualTo(before);
            library.redo();
            assertThat(annotations(library).claims().getFirst().contester())
                    .isInstanceOf(Contester.BySpeaker.class);
            assertThat(library.check()).isEmpty();
        }
    }

    private static Annotations annotations(Library library) throws LibraryException {
        return library.load(library.articles().getFirst().article().id()).annotations();
    }
}
