package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Evidence;

class ReadingSessionTest {
    private static final String TEXT =
            "The bridge\n\n“The bridge is safe and dry,” Ada Berg said, although it fell twice.\n";

    @TempDir Path folder;

    private OpenDesk open;

    @BeforeEach
    void openArticle() throws Exception {
        open = new OpenDesk(folder).reading(folder, "bridge.txt", TEXT);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    @Test
    void undoGoesBackToTheArticleThatItChanges() throws Exception {
        UUID bridge = open.article();
        open.mark("The bridge is safe");
        open.reading(folder, "other.txt", "Another\n\nNothing was said.\n");
        UUID other = open.article();
        open.mark("Nothing was said");

        open.session().undo();
        assertThat(open.article()).isEqualTo(other);
        assertThat(open.now().quotes()).isEmpty();
        open.session().undo();
        assertThat(open.session().annotations()).isEmpty();
        assertThat(open.session().articles()).hasSize(1);
        open.session().undo();
        assertThat(open.article()).isEqualTo(bridge);
        assertThat(open.now().quotes()).isEmpty();
        open.session().redo();
        assertThat(open.now().quotes()).hasSize(1);
    }

    @Test
    void theSameFileTwiceIsOneArticle() throws Exception {
        Annotations before = open.now();
        open.session().closeArticle();
        open.reading(folder, "copy-of-bridge.txt", TEXT);

        assertThat(open.now()).isEqualTo(before);
        assertThat(open.session().articles()).hasSize(1);
    }

    @Test
    void whatCannotBeWrittenIsNotShownAndSaysWhy() throws Exception {
        failToAssign();

        assertThat(open.message())
                .isEqualTo(
                        "The library has changed in the meantime, perhaps in another window;"
                                + " open the article again and repeat what you did.");
        assertThat(open.session().saveStateProperty().get()).isEqualTo(SaveState.FAILED);
        assertThat(open.now().quotes()).isEmpty();
        assertThat(open.now()).isEqualTo(open.kept());
    }

    @Test
    void theNextActAfterAFailureIsSaved() throws Exception {
        failToAssign();
        open.mark("it fell twice");

        assertThat(open.session().saveStateProperty().get()).isEqualTo(SaveState.SAVED);
        assertThat(open.now()).isEqualTo(open.kept());
    }

    /// Names the speaker of a quote that another window has deleted.
    private void failToAssign() throws Exception {
        UUID quote = open.mark("The bridge is safe");
        try (var elsewhere = new OpenDesk(folder)) {
            elsewhere.session().openArticle(open.article());
            elsewhere.session().choose(quote);
            elsewhere.desk().quotes().deleteCurrent();
        }
        open.desk().speakers().assignNew("Ada Berg");
    }

    @Test
    void aDeletedQuoteTakesItsClaimAndNotesAlongAndUndoBringsAllBack() throws Exception {
        UUID quote = open.mark("“The bridge is safe and dry,”");
        open.desk().speakers().assignNew("Ada Berg");
        UUID nested = open.mark("safe and");
        open.session().choose(quote);
        open.desk().claims().flag(null);
        open.desk().evidence().addPassage(open.find("it fell twice"));
        open.desk()
                .evidence()
                .addPage(
                        Evidence.Relation.QUALIFIES,
                        new Evidence.Source.Page("https://example.org/", "", "", "", ""));
        open.desk().notes().add(open.desk().notes().subject(open.now(), null), "Really?");
        Annotations whole = open.now();
        UUID claim = whole.claims().getFirst().id();
        assertThat(whole.notesAbout(quote)).hasSize(1);

        open.desk().quotes().deleteCurrent();
        assertThat(open.now().quotes()).containsExactly(open.quote(nested));
        assertThat(open.quote(nested).parent()).isNull();
        assertThat(open.now().find(claim, Claim.class)).isEmpty();
        assertThat(open.now().evidence(claim)).isEmpty();
        assertThat(open.now().notes()).isEmpty();
        assertThat(open.now()).isEqualTo(open.kept());

        open.session().undo();
        assertThat(open.now()).isEqualTo(whole).isEqualTo(open.kept());
        assertThat(open.library().check()).isEmpty();
    }
}
