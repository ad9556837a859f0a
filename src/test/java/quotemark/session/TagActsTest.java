package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.Tag;
import quotemark.text.Span;

class TagActsTest {
    private static final String TEXT =
            "The bridge\n\n“The bridge is safe and dry,” Ada Berg said, although it fell twice.\n";

    @TempDir Path folder;

    private OpenDesk open;
    private TagActs tags;

    @BeforeEach
    void openArticle() throws Exception {
        open = new OpenDesk(folder).reading(folder, "bridge.txt", TEXT);
        tags = open.desk().tags();
    }

    @AfterEach
    void close() throws Exception {
        assertThat(open.library().check()).isEmpty();
        open.close();
    }

    private void tag(@Nullable Span selection, String term) {
        tags.add(selection, term);
    }

    @Test
    void aTagIsOnTheSelectionElseOnWhatIsChosenElseOnTheArticle() throws Exception {
        tag(null, "bridges");
        tag(open.find("it fell"), "accident");
        UUID quote = open.mark("The bridge is safe");
        tag(null, "  safety \n first ");

        assertThat(open.now().tags())
                .extracting(Tag::term)
                .containsExactlyInAnyOrder("accident", "bridges", "safety first");
        assertThat(open.now().tagsAbout(quote))
                .extracting(Tag::term)
                .containsExactly("safety first");
        assertThat(open.now()).isEqualTo(open.kept());
    }

    @Test
    void theSameTagIsNotPutOnTwice() {
        tag(null, "bridges");
        tag(null, "bridges");
        assertThat(open.message()).isEqualTo("“bridges” is on it already.");
        tag(null, "  ");
        assertThat(open.now().tags()).hasSize(1);
    }

    @Test
    void aRemovedTagComesBackByUndo() {
        tag(null, "bridges");
        Tag tag = open.now().tags().getFirst();
        tags.remove(tag);
        assertThat(open.now().tags()).isEmpty();
        assertThat(open.message()).isEqualTo("Tag removed: bridges.");
        open.session().undo();
        assertThat(open.now().tags()).containsExactly(tag);
    }

    @Test
    void aDeletedQuoteTakesItsTagsAlongAndAnArticleAllOfThem() throws Exception {
        tag(open.find("it fell"), "accident");
        UUID quote = open.mark("The bridge is safe");
        tag(null, "safety");
        Annotations whole = open.now();
        open.session().choose(quote);
        open.desk().quotes().deleteCurrent();
        assertThat(open.now().tags()).extracting(Tag::term).containsExactly("accident");
        open.session().undo();
        assertThat(open.now()).isEqualTo(whole).isEqualTo(open.kept());

        open.session().removeArticle(open.article());
        assertThat(open.library().terms()).isEmpty();
        open.session().undo();
        assertThat(open.kept()).isEqualTo(whole);
    }

    @Test
    void termsOfTheWholeLibraryAreFoundTheLastUsedFirst() throws Exception {
        tag(null, "Bridges");
        tag(open.find("it fell"), "Éclat");
        open.reading(folder, "other.txt", "Another\n\nNothing was said.\n");
        tag(null, "Abridged");
        tags.refreshTerms();

        assertThat(tags.find("")).containsExactly("Abridged", "Éclat", "Bridges");
        assertThat(tags.find("bri")).containsExactly("Bridges", "Abridged");
        assertThat(tags.find("ecl")).containsExactly("Éclat");
        assertThat(tags.find("none")).isEmpty();
    }
}
