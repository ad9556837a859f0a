package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.library.Hit;
import quotemark.library.Library;

class LibrarySearchTest {
    @TempDir Path folder;

    private OpenDesk open;

    @BeforeEach
    void openArticle() throws Exception {
        open = new OpenDesk(folder).reading(folder, "bridge.txt", "Title\n\nThe bridge fell.\n");
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private LibrarySearch search() {
        return open.desk().search();
    }

    private List<Hit> hits() {
        return search().findingsProperty().get().hits();
    }

    @Test
    void whatWasJustMarkedIsFoundAtOnce() {
        search().search("bridge");
        assertThat(hits()).extracting(Hit::kind).containsExactly(Hit.Kind.TEXT);
        UUID quote = open.mark("The bridge fell");
        open.desk().speakers().assignNew("Ada Berg");
        search().search("bridge");
        assertThat(hits())
                .extracting(Hit::kind, Hit::entity, Hit::speaker)
                .containsExactly(tuple(Hit.Kind.QUOTE, quote, "Ada Berg"));
    }

    @Test
    void blankWordsEndTheSearch() {
        search().search("bridge");
        search().search("  ");
        assertThat(search().findingsProperty().get().areNone()).isTrue();
        assertThat(hits()).isEmpty();
    }

    @Test
    void wordsThatAreNowhereAreFindingsWithoutHits() {
        search().search("tunnel");
        assertThat(search().findingsProperty().get().areNone()).isFalse();
        assertThat(hits()).isEmpty();
    }

    /// Keys come faster than answers.
    @Test
    void onlyTheLastWordsAreAnswered() throws Exception {
        var answers = new LinkedBlockingQueue<Runnable>();
        var shown = new ArrayList<String>();
        try (Library library = Library.open(open.library().file());
                var writing = Background.thread("library", answers::add)) {
            var search = Desk.of(library, writing, Background.inline(), "Reader").search();
            search.findingsProperty()
                    .subscribe(findings -> shown.add(findings.words() + findings.hits().size()));
            search.search("bri");
            search.search("bridge");
            answers.take().run();
            assertThat(shown).containsExactly("0");
            answers.take().run();
            assertThat(shown).containsExactly("0", "bridge1");
        }
    }
}
