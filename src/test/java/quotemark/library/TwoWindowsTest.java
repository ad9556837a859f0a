package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two connections to one file.
class TwoWindowsTest {
    @TempDir Path folder;

    private final Sample sample = new Sample();
    private Library one;
    private Library other;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("two.quotemark");
        one = sample.in(Library.openOrCreate(file));
        other = new Library(file, Opening.open(file, Duration.ZERO));
    }

    @AfterEach
    void close() throws Exception {
        one.close();
        other.close();
    }

    @Test
    void eachSeesWhatTheOtherDid() throws Exception {
        one.commit(Sample.replace("Set speaker", sample.quote, sample.by(null)));
        assertThat(other.load(sample.article.id()).quotes())
                .containsExactly(sample.by(null), sample.nested);
        assertThat(other.undo()).isPresent();
        assertThat(one.load(sample.article.id())).isEqualTo(sample.contents());
    }

    @Test
    void anEditFromAnOldViewOverwritesNothing() throws Exception {
        one.commit(Sample.replace("Set speaker", sample.quote, sample.by(null)));
        assertThatThrownBy(() ->
                        other.commit(
                                Sample.replace(
                                        "Set speaker", sample.quote, sample.by(sample.council))))
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith("The library has changed in the meantime");
        assertThatThrownBy(() -> other.commit(Sample.create("Again", sample.ada)))
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith("The library has changed in the meantime");
        assertThat(one.load(sample.article.id()).quotes().getFirst()).isEqualTo(sample.by(null));
        assertThat(one.nextUndo()).isEqualTo(other.nextUndo());
    }

    @Test
    void whileAnotherProgramWritesOnlyReadingWorks() throws Exception {
        try (Plain writer = Plain.open(one.file())) {
            writer.run("BEGIN IMMEDIATE");
            writer.run("UPDATE claim SET reason = 'not yet'");
            assertThat(other.load(sample.article.id())).isEqualTo(sample.contents());
            assertThatThrownBy(other::undo)
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("Another program is using");
            writer.run("ROLLBACK");
        }
        assertThat(other.undo()).isPresent();
    }
}
