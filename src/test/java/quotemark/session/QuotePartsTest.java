package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.Fragment.Role;
import quotemark.annotation.Passage;
import quotemark.annotation.Places;

/// The parts of quotes: choosing, cycling through them, taking them away.
class QuotePartsTest {
    private static final String TEXT =
            "The bridge\n\n“The bridge is ‘safe’,” Berg told Lind, according to TASS.\n";

    @TempDir Path folder;

    private OpenDesk open;
    private UUID quote;

    @BeforeEach
    void markAQuoteWithAllItsParts() throws Exception {
        open = new OpenDesk(folder).reading(folder, "bridge.txt", TEXT);
        quote = open.mark("“The bridge is ‘safe’,”");
        part(Role.SOURCE, "Berg");
        part(Role.CUE, "told");
        part(Role.ADDRESSEE, "Lind");
        part(Role.CHANNEL, "TASS");
    }

    @AfterEach
    void theFileAgrees() throws Exception {
        assertThat(open.now()).isEqualTo(open.kept());
        assertThat(open.library().check()).isEmpty();
        open.close();
    }

    private void part(Role role, String words) {
        open.desk().quotes().addFragment(role, open.find(words), 0);
    }

    private List<String> parts() {
        return open.quote(quote).fragments().stream()
                .map(f -> f.role() + " " + f.anchor().exact())
                .toList();
    }

    private Passage passage(String words) {
        return Places.at(open.now(), open.find(words)).getFirst();
    }

    @Test
    void aPartIsTakenAwayAndComesBack() {
        Annotations whole = open.now();
        open.desk().quotes().removeFragment(passage("TASS"));
        assertThat(parts())
                .containsExactly(
                        "CONTENT “The bridge is ‘safe’,”",
                        "SOURCE Berg",
                        "CUE told",
                        "ADDRESSEE Lind");
        assertThat(open.message()).isEqualTo("Removed the channel.");
        open.session().undo();
        assertThat(open.now()).isEqualTo(whole);
    }

    @Test
    void theLastContentStays() {
        open.add(quote, "according to");
        open.desk().quotes().removeFragment(passage("according to"));
        open.desk().quotes().removeFragment(passage("The bridge is"));
        assertThat(parts()).contains("CONTENT “The bridge is ‘safe’,”");
    }

    @Test
    void deleteTakesTheChosenPartAloneButContentWithTheQuote() {
        open.session().choosePassage(passage("told"));
        assertThat(open.session().currentQuote()).contains(open.quote(quote));
        open.desk().quotes().deleteCurrent();
        assertThat(parts()).doesNotContain("CUE told").hasSize(4);
        assertThat(open.session().currentQuote()).contains(open.quote(quote));
        assertThat(open.session().passageProperty().get()).isNull();

        open.session().choosePassage(passage("The bridge is"));
        open.desk().quotes().deleteCurrent();
        assertThat(open.now().quotes()).isEmpty();
    }

    @Test
    void deleteTakesChosenEvidenceAloneAndTheClaimStaysChosen() {
        open.session().choose(quote);
        open.desk().claims().flag(null);
        open.desk().evidence().addPassage(open.find("according"));
        UUID claim = open.now().claims().getFirst().id();
        open.session().choosePassage(passage("according"));
        open.desk().quotes().deleteCurrent();

        assertThat(open.now().evidence(claim)).isEmpty();
        assertThat(open.session().currentProperty().get()).isEqualTo(claim);
    }

    @Test
    void whatLiesUnderTheCaretComesFromTheInsideOut() {
        UUID inner = open.mark("‘safe’");
        open.session().choose(quote);
        open.desk().claims().flag(null);
        int caret = open.find("safe").start();
        @Nullable Passage chosen = null;
        var seen = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            UnderCaret under = UnderCaret.next(open.now(), caret, chosen).orElseThrow();
            seen.add(
                    under.number()
                            + " of "
                            + under.all()
                            + " "
                            + under.passage().part()
                            + " "
                            + under.passage().span().of(TEXT));
            chosen = under.passage();
        }
        assertThat(seen)
                .containsExactly(
                        "1 of 3 CONTENT ‘safe’",
                        "2 of 3 CONTENT “The bridge is ‘safe’,”",
                        "3 of 3 CLAIM “The bridge is ‘safe’,”",
                        "1 of 3 CONTENT ‘safe’");
        assertThat(open.quote(inner).parent()).isEqualTo(quote);
    }

    @Test
    void aCaretJustBehindAMarkStillMeansIt() {
        int behind = open.find("Berg").end();
        assertThat(UnderCaret.next(open.now(), behind, null))
                .map(under -> under.passage().part())
                .isEqualTo(Optional.of(Passage.Part.SOURCE));
        assertThat(UnderCaret.next(open.now(), 0, null)).isEmpty();
    }
}
