package quotemark.view;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.Q;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.text.Anchor;

/// The keys that mark something, pressed in the real window.
class MarkingKeysTest {
    @TempDir Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void openShortArticle() throws Exception {
        open = OpenWindow.with(folder, ShortArticle.in(folder));
        hands = open.hands();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    @Test
    void qMarksTheQuotationAroundTheCaretWhateverItsMarks() {
        for (String inside : new String[] {"safe", "stands", "elle", "watch"}) {
            hands.caretAt(inside);
            hands.keys("q");
        }
        assertThat(open.annotations().quotes())
                .extracting(q -> q.words(Fragment.Role.CONTENT))
                .containsExactly(
                        "“The bridge is safe,”", "‘it stands’", "« elle tient »", "\"we watch\"");
        assertThat(open.annotations().quotes())
                .extracting(Quote::kind)
                .containsOnly(Quote.Kind.DIRECT);
    }

    @Test
    void qMarksWhoSaysItAlongAndOneUndoTakesAllAway() {
        hands.caretAt("safe");
        hands.keys("q");
        assertThat(open.currentQuote().orElseThrow().fragments())
                .extracting(f -> f.role() + " " + f.anchor().exact())
                .containsExactly(
                        "CONTENT “The bridge is safe,”",
                        "SOURCE Ada Berg",
                        "CUE told",
                        "ADDRESSEE councillors");
        hands.press(CONTROL, Z);
        assertThat(open.annotations().quotes()).isEmpty();
    }

    @Test
    void qMarksTheSelectionAndChoosesItsQuote() {
        hands.select("found rust");
        hands.keys("q");

        Quote quote = open.currentQuote().orElseThrow();
        assertThat(open.annotations().quotes()).containsExactly(quote);
        assertThat(quote.words(Fragment.Role.CONTENT)).isEqualTo("found rust");
        assertThat(quote.kind()).isEqualTo(Quote.Kind.INDIRECT);
    }

    @Test
    void shiftQAddsToTheQuoteAndOtherLettersPointAtItsParts() {
        hands.caretAt("safe");
        hands.keys("q");
        hands.select("told");
        hands.keys("k");
        hands.select("ada berg");
        hands.keys("m");
        hands.select("councillors");
        hands.keys("a");
        hands.caretAt("stands");
        hands.press(SHIFT, Q);

        assertThat(open.currentQuote().orElseThrow().fragments())
                .extracting(f -> f.role() + " " + f.anchor().exact())
                .containsExactly(
                        "CONTENT “The bridge is safe,”",
                        "SOURCE Ada Berg",
                        "CUE told",
                        "ADDRESSEE councillors",
                        "CONTENT ‘it stands’");
    }

    @Test
    void sMakesASpeakerAndFindsOneByAFewLetters() {
        hands.caretAt("safe");
        hands.keys("qs");
        hands.type("Ada Berg");
        hands.press(ENTER);
        hands.caretAt("watch");
        hands.keys("qs");
        hands.type("ber");
        hands.press(ENTER);

        assertThat(open.currentSpeaker()).contains("Ada Berg");
        assertThat(open.annotations().speakers())
                .extracting(Speaker::name)
                .containsExactly("Ada Berg");
    }

    @Test
    void digitsStandForTheSpeakersInTheOrderInWhichTheyCame() {
        hands.caretAt("safe");
        hands.keys("q0");
        assertThat(open.currentSpeaker()).contains("Unnamed source");
        hands.caretAt("watch");
        hands.keys("q9");
        assertThat(open.message()).isEqualTo("No speaker has the digit 9 yet: choose one by name.");
        assertThat(open.currentSpeaker()).isEmpty();
        hands.keys("1");
        assertThat(open.currentSpeaker()).contains("Unnamed source");
    }

    @Test
    void aFullStopMarksTheNextQuoteByTheSameSpeakerInOneAct() {
        hands.caretAt("safe");
        hands.keys("q0");
        hands.caretAt("watch");
        hands.type(".");
        assertThat(open.annotations().quotes()).hasSize(2);
        assertThat(open.currentSpeaker()).contains("Unnamed source");
        hands.press(CONTROL, Z);
        assertThat(open.annotations().quotes()).hasSize(1);
    }

    @Test
    void aFullStopPointsOutTheNextPartAsTheLastOne() {
        hands.type(".");
        assertThat(open.message()).isEqualTo("Mark something first; then this does it again.");
        hands.caretAt("safe");
        hands.keys("q");
        hands.select("told");
        hands.keys("k");
        hands.caretAt("said");
        hands.type(".");
        assertThat(open.currentQuote().orElseThrow().words(Fragment.Role.CUE)).isEqualTo("said");
    }

    @Test
    void cFlagsTheCurrentQuoteAndETakesTheSelectionAsEvidence() {
        hands.caretAt("safe");
        hands.keys("qc");
        hands.select("found rust");
        hands.keys("e");

        Claim claim = open.currentClaim().orElseThrow();
        assertThat(claim.statement()).isEqualTo("The bridge is safe");
        assertThat(claim.status()).isEqualTo(Claim.Status.CONTESTED);
        assertThat(open.annotations().evidence(claim.id()))
                .extracting(Evidence::source)
                .hasOnlyElementsOfType(Evidence.Source.Passage.class)
                .hasSize(1);
    }

    @Test
    void eAsksForAWebAddressWhereNothingIsSelected() {
        hands.caretAt("safe");
        hands.keys("qce");
        hands.type("nowhere");
        hands.press(ENTER);
        assertThat(open.annotations().evidence(open.currentClaim().orElseThrow().id())).isEmpty();
        open.copy("https://example.org/rust");
        hands.press(CONTROL, A);
        hands.press(CONTROL, V);
        hands.press(ENTER);

        Claim claim = open.currentClaim().orElseThrow();
        assertThat(open.annotations().evidence(claim.id()))
                .extracting(Evidence::source)
                .containsExactly(
                        new Evidence.Source.Page(
                                "https://example.org/rust",
                                "",
                                "",
                                LocalDate.now(ZoneId.systemDefault()).toString(),
                                ""));
    }

    @Test
    void aNoteIsKeptAsADraftByEscapeAndAddedByControlEnter() {
        hands.select("rust");
        hands.press(N);
        hands.type("Which rust");
        hands.press(ESCAPE);
        assertThat(open.annotations().notes()).isEmpty();
        hands.press(N);
        hands.type(", where?");
        hands.press(CONTROL, ENTER);

        assertThat(open.annotations().notes())
                .extracting(Note::markdown)
                .containsExactly("Which rust, where?");
        assertThat(open.article().hasFocus()).isTrue();
    }

    @Test
    void tTagsWithANewTermOrWithOneThatIsFoundByAFewLetters() {
        hands.select("rust");
        hands.press(T);
        hands.type("Corrosion");
        hands.press(ENTER);
        hands.caretAt("safe");
        hands.keys("qt");
        hands.type("corr");
        hands.press(ENTER);
        hands.press(T);
        hands.type("corr");
        hands.press(ALT, ENTER);

        UUID quote = open.currentQuote().orElseThrow().id();
        assertThat(open.annotations().tagsAbout(quote))
                .extracting(Tag::term)
                .containsExactlyInAnyOrder("Corrosion", "corr");
        assertThat(open.annotations().tags())
                .filteredOn(tag -> tag.about() == null)
                .extracting(Tag::term, tag -> Optional.ofNullable(tag.passage()).map(Anchor::exact))
                .containsExactly(tuple("Corrosion", Optional.of("rust")));
        assertThat(open.node(".tag-list")).isPresent();
        assertThat(open.article().hasFocus()).isTrue();
        hands.press(CONTROL, Z);
        assertThat(open.annotations().tagsAbout(quote)).hasSize(1);
        hands.select("waterline");
        hands.keys(".");
        assertThat(open.annotations().tags())
                .extracting(Tag::term)
                .containsExactlyInAnyOrder("Corrosion", "Corrosion", "corr");
    }

    @Test
    void deleteTakesWhatIsChosenAndUndoAndRedoFollow() {
        hands.caretAt("safe");
        hands.keys("q");
        Annotations marked = open.annotations();
        hands.press(DELETE);
        assertThat(open.annotations().quotes()).isEmpty();
        hands.press(CONTROL, Z);
        assertThat(open.annotations()).isEqualTo(marked);
        hands.press(CONTROL, Z);
        assertThat(open.annotations().quotes()).isEmpty();
        hands.press(CONTROL, Y);
        assertThat(open.annotations()).isEqualTo(marked);
        hands.press(CONTROL, SHIFT, Z);
        assertThat(open.annotations().quotes()).isEmpty();
    }
}
