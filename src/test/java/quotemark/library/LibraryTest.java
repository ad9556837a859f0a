package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    @TempDir Path folder;

    private final Sample sample = new Sample();

    private Path file() {
        return folder.resolve("made/for it/my library?#%20.quotemark");
    }

    @Test
    void whatWasCommittedIsLoadedAgainAfterClosing() throws Exception {
        try (Library library = Library.openOrCreate(file())) {
            sample.in(library);
            assertThat(library.load(sample.article.id())).isEqualTo(sample.contents());
        }
        assertThat(file()).exists();
        try (Library library = Library.open(file())) {
            assertThat(library.load(sample.article.id())).isEqualTo(sample.contents());
        }
    }

    @Test
    void undoReturnsTheInverseThatItApplied() throws Exception {
        try (Library library = Library.openOrCreate(file())) {
            sample.in(library);
        }
        try (Library library = Library.open(file())) {
            assertThat(library.nextUndo().orElseThrow().label()).isEqualTo("Mark all");
            var undone = library.undo().orElseThrow();
            assertThat(undone.inverse().changes()).isEqualTo(sample.marked().changes());
            assertThat(library.load(sample.article.id()).quotes()).isEmpty();
            library.undo();
            assertThat(library.articles()).isEmpty();
            assertThat(library.undo()).isEmpty();
        }
        try (Library library = Library.open(file())) {
            assertThat(library.nextRedo().orElseThrow().label()).isEqualTo("Open article");
            library.redo();
            assertThat(library.redo().orElseThrow().changes()).isEqualTo(sample.marked().changes());
            assertThat(library.load(sample.article.id())).isEqualTo(sample.contents());
            assertThat(library.redo()).isEmpty();
        }
    }
}
