package quotemark.view;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;

/// The details of a speaker in the notes pane, by keys.
class SpeakerDetailTest {
    @TempDir Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void markTwoQuotesOfOneSpeaker() throws Exception {
        open = OpenWindow.with(folder, ShortArticle.in(folder));
        hands = open.hands();
        hands.caretAt("safe");
        hands.keys("qs");
        hands.type("Ada Berg");
        hands.press(ENTER);
        hands.caretAt("watch");
        hands.keys("q1");
        hands.press(SHIFT, S);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private Speaker speaker() {
        return open.annotations().speakers().getFirst();
    }

    private void focus(String selector) {
        Node node = open.node(selector).orElseThrow(() -> new AssertionError(selector));
        Fx.run(node::requestFocus);
    }

    @Test
    void onlyAWikidataIdIsKept() {
        focus("#speaker-wikidata");
        hands.type("ada");
        hands.press(ENTER);
        assertThat(speaker().wikidata()).isEmpty();
        assertThat(shownProblems())
                .containsExactly("A Wikidata id is a Q and digits, such as Q7747.");
        hands.press(CONTROL, A);
        hands.type("q42");
        hands.press(ENTER);

        assertThat(speaker().wikidata()).isEqualTo("Q42");
        assertThat(shownProblems()).isEmpty();
    }

    private Set<String> shownProblems() {
        return open.ask(() ->
                open.scene().getRoot().lookupAll(".detail .problem").stream()
                        .map(node -> ((Labeled) node).getText())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.toSet()));
    }

    @Test
    void arrowsGoThroughTheColoursAndSpaceChoosesOne() {
        Annotations before = open.annotations();
        focus("#speaker-colour-0");
        hands.press(RIGHT);
        hands.press(DOWN);
        hands.press(SPACE);
        assertThat(speaker().colour()).isEqualTo(7);
        hands.press(CONTROL, Z);
        assertThat(open.annotations()).isEqualTo(before);
    }

    @Test
    void everyColourHasAName() {
        assertThat(open.ask(() -> open.node("#speaker-colour-7").orElseThrow().getAccessibleText()))
                .isEqualTo("indigo");
    }

    @Test
    void namesAreAddedAndTakenAway() {
        focus("#speaker-alias");
        hands.type("the mayor");
        hands.press(ENTER);
        hands.type("Berg, Ada");
        hands.press(ENTER);
        assertThat(speaker().aliases()).containsExactly("the mayor", "Berg, Ada");
        focus(".tag-remove");
        hands.press(SPACE);
        assertThat(speaker().aliases()).containsExactly("Berg, Ada");
    }

    @Test
    void initialsAreChosenOrFollowTheName() {
        focus("#speaker-initials");
        hands.press(CONTROL, A);
        hands.type("may");
        hands.press(ENTER);
        assertThat(speaker().initials()).isEqualTo("may");
        hands.press(CONTROL, A);
        hands.press(DELETE);
        hands.press(ENTER);
        assertThat(speaker().initials()).isEqualTo("AB");
    }

    @Test
    void aQuoteOfTheSpeakerOpensItsPlace() {
        focus("#speaker-said");
        hands.press(ENTER);

        assertThat(open.currentQuote().orElseThrow().words(Fragment.Role.CONTENT))
                .isEqualTo("“The bridge is safe,”");
        assertThat(open.article().hasFocus()).isTrue();
    }

    @Test
    void enterOnACardGoesIntoTheDetailsAndDeleteTakesWhoIsNamedNowhere() {
        Annotations before = open.annotations();
        Node list = open.node(".card-list").orElseThrow();
        Fx.run(list::requestFocus);
        hands.press(DELETE);
        assertThat(open.annotations()).isEqualTo(before);
        assertThat(open.message()).startsWith("Ada Berg has quotes and stays");
        hands.press(ENTER);
        assertThat(open.ask(() -> open.scene().getFocusOwner().getId())).isEqualTo("speaker-name");
    }

    @Test
    void splitGivesTheChosenQuotesToSomebodyElse() {
        focus("#speaker-split");
        hands.press(SPACE);
        hands.press(ENTER);
        hands.type("Eve Fox");
        hands.press(ENTER);

        assertThat(open.annotations().quotes()).extracting(Quote::speaker).doesNotHaveDuplicates();
        assertThat(open.currentSpeaker()).contains("Eve Fox");
    }
}
