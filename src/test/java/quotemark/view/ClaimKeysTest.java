package quotemark.view;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Contester;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Verdict;

/// What is done with claims, without a mouse.
class ClaimKeysTest {
    private static final Path REAL = Path.of("../shared/data/articles/patrushev-wang.txt");

    private static final String TEXT =
            """
            Council quarrels over the bridge

            “The bridge is safe,” Mayor Anna Hill told the council, although divers had found rust
            in May. “Nobody was hurt,” she added. The paper saw no sign of it.

            The bridge is not safe, said the union. It was built in 1904.
            """;

    @TempDir Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void openArticle() throws Exception {
        open = OpenWindow.with(folder, Files.writeString(folder.resolve("bridge.txt"), TEXT));
        hands = open.hands();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private void flag() {
        hands.caretAt("safe");
        hands.keys("qc");
    }

    private Claim current() {
        return open.currentClaim().orElseThrow();
    }

    private List<Evidence> evidence() {
        return open.annotations().evidence(current().id());
    }

    @Test
    void theContestedClaimOfARealArticleIsAnsweredInUnderTwelvePresses() throws Exception {
        assumeTrue(Files.exists(REAL), "the article is not part of this repository");
        Path other = Files.createDirectory(folder.resolve("real"));
        try (var real = OpenWindow.with(other, REAL)) {
            real.hands().caretAt("blo");
            real.hands().keys("q");
            int before = real.hands().presses();
            real.hands().keys("ce");

            int presses = real.hands().presses() - before;
            System.out.println("claim key presses: " + presses);
            assertThat(presses).isLessThan(12);
            Claim claim = real.currentClaim().orElseThrow();
            assertThat(claim.status()).isEqualTo(Claim.Status.CONTESTED);
            assertThat(claim.contester()).isEqualTo(new Contester.TheArticle());
            assertThat(real.annotations().evidence(claim.id()))
                    .extracting(Evidence::relation, e -> words(e))
                    .containsExactly(tuple(Evidence.Relation.REFUTES, ReferenceMarks.REFUTING));
        }
    }

    private static String words(Evidence evidence) {
        return ((Evidence.Source.Passage) evidence.source()).anchor().exact();
    }

    @Test
    void eOnTheSameWordsAgainGivesEachRelationItsTurn() {
        flag();
        hands.select("divers had found rust");
        hands.keys("e");
        assertThat(evidence())
                .extracting(Evidence::relation)
                .containsExactly(Evidence.Relation.REFUTES);
        hands.keys("ee");
        assertThat(evidence())
                .extracting(Evidence::relation)
                .containsExactly(Evidence.Relation.CONTEXTUALISES);
        hands.press(CONTROL, Z);
        assertThat(evidence())
                .extracting(Evidence::relation)
                .containsExactly(Evidence.Relation.QUALIFIES);
    }

    @Test
    void aFileIsKeptWithItsHash() throws Exception {
        flag();
        open.answers().evidence(Files.writeString(folder.resolve("survey.txt"), "rust"));
        hands.keys("E");
        for (int i = 0; i < 7; i++) {
            hands.press(TAB);
        }
        hands.press(ENTER);

        assertThat(evidence())
                .extracting(Evidence::source)
                .containsExactly(
                        new Evidence.Source.File(
                                "survey.txt",
                                "521fe5c9ece1aa1f8b66228171598263574aefc6fa4ba06a61747ec81ee9f5a3",
                                "text/plain"));
    }

    @Test
    void wordsOfTheArticleBearOnAClaimOfTheLibrary() {
        flag();
        Claim claim = current();
        hands.press(ESCAPE);
        hands.press(ESCAPE);
        hands.select("It was built in 1904");
        hands.keys("E");
        hands.type("safe");
        hands.press(ENTER);

        assertThat(open.annotations().evidence(claim.id()))
                .extracting(ClaimKeysTest::words)
                .containsExactly("It was built in 1904");
    }

    @Test
    void aVerdictIsConcludedFromTheKeyboard() {
        flag();
        hands.keys("v");
        hands.press(TAB);
        hands.press(TAB);
        hands.type("Rust was found");
        hands.press(CONTROL, ENTER);

        List<Verdict> verdicts = open.annotations().links().verdicts(current().id());
        assertThat(verdicts)
                .extracting(v -> v.rating().label(), Verdict::explanation, Verdict::author)
                .containsExactly(tuple("False", "Rust was found", "Reader"));
        assertThat(open.article().hasFocus()).isTrue();
    }

    @Test
    void aPassageIsSaidToStateAClaimOfTheLibrary() {
        flag();
        Claim claim = current();
        hands.select("The bridge is not safe");
        hands.press(SHIFT, C);
        hands.press(ENTER);

        assertThat(open.annotations().claims()).containsExactly(claim);
        assertThat(open.annotations().occurrencesOfClaim(claim.id()))
                .hasSize(2)
                .extracting(Occurrence::stance)
                .containsOnly(Occurrence.Stance.ASSERTS);
    }

    @Test
    void whatSaysNearlyTheSameIsProposedAndMergedOnlyWhenTheReaderSaysSo() {
        flag();
        Claim first = current();
        hands.select("The bridge is not safe");
        hands.keys("c");
        hands.pulse();
        assertThat(open.annotations().claims()).hasSize(2);
        assertThat(open.node("#same-" + first.id())).isPresent();
        hands.keys("C");
        hands.press(ENTER);

        assertThat(open.annotations().claims()).containsExactly(first);
        assertThat(open.annotations().occurrencesOfClaim(first.id())).hasSize(2);
    }

    @Test
    void theBoardMergesAndLinksAndOneUndoTakesEachBack() {
        flag();
        Claim first = current();
        hands.caretAt("hurt");
        hands.keys("qc");
        Claim second = current();
        hands.keys("l");
        hands.type("safe");
        hands.press(ENTER);
        assertThat(open.annotations().links().claimLinks(first.id()))
                .extracting(ClaimLink::from, ClaimLink::to, ClaimLink::relation)
                .containsExactly(tuple(second.id(), first.id(), ClaimLink.Relation.CONTRADICTS));
        hands.keys("b");
        assertThat(open.node(".claim-board")).isPresent();
        hands.press(TAB);
        hands.press(TAB);
        hands.press(ENTER);
        hands.press(ENTER);
        assertThat(open.annotations().claims()).containsExactly(first);
        hands.press(CONTROL, Z);
        assertThat(open.annotations().claims()).containsExactly(first, second);
    }

    @Test
    void allClaimsAreListedNarrowedAndOpened() {
        flag();
        hands.caretAt("hurt");
        hands.keys("qc");
        hands.press(CONTROL, L);
        hands.type("hurt");
        hands.press(ENTER);
        hands.press(ENTER);
        assertThat(open.node(".claim-board .board-statement")).isPresent();
        hands.press(TAB);
        hands.press(TAB);
        hands.press(TAB);
        hands.press(TAB);
        hands.press(ENTER);

        assertThat(open.node(".claim-board")).isEmpty();
        assertThat(open.currentQuote().orElseThrow().hull().of(open.annotations().text()))
                .contains("hurt");
    }

    @Test
    void theListIsNarrowedByKeysAlone() {
        flag();
        hands.keys("sAnna Hill");
        hands.press(ENTER);
        hands.caretAt("hurt");
        hands.keys("qc");
        hands.keys("sTomas Brandt");
        hands.press(ENTER);
        hands.press(CONTROL, L);
        assertThat(listed()).isEqualTo(2);
        hands.press(TAB);
        hands.press(TAB);
        narrow(1, 0);
        hands.press(TAB);
        hands.press(TAB);
        narrow(1, 1);
        hands.press(TAB);
        narrow(1, 2);
        hands.press(TAB);
        hands.press(SPACE);
        assertThat(listed()).as("without evidence").isEqualTo(2);
        hands.press(ESCAPE);
        assertThat(open.article().hasFocus()).isTrue();
    }

    /// Takes one of the choices that has the focus, and then all of them again.
    private void narrow(int down, int left) {
        for (int i = 0; i < down; i++) {
            hands.press(DOWN);
        }
        assertThat(listed()).isEqualTo(left);
        for (int i = 0; i < down; i++) {
            hands.press(UP);
        }
        assertThat(listed()).isEqualTo(2);
    }

    private int listed() {
        hands.pulse();
        return open.ask(
                () -> ((ListView<?>) open.scene().lookup("#claims-of-library")).getItems().size());
    }

    @Test
    void theReplyListIsCopied() {
        flag();
        hands.keys("sAnna Hill");
        hands.press(ENTER);
        hands.keys("r");
        hands.press(ENTER);

        String copied =
                open.ask(() ->
                        Clipboard.getSystemClipboard()
                                .getContent(DataFormat.PLAIN_TEXT)
                                .toString());
        assertThat(copied).contains("## Anna Hill", "Ask what it rests on: The bridge is safe");
    }

    @Test
    void whoIsNamedAndNotQuotedHasNoReplyUntilTheReaderDismissesThat() {
        hands.caretAt("hurt");
        hands.keys("qsAnna Hill");
        hands.press(ENTER);
        hands.select("The paper saw no sign of it");
        hands.keys("c");
        hands.press(ENTER);
        hands.press(CONTROL, A);
        hands.type("Anna Hill hid the rust");
        hands.press(ENTER);
        hands.press(ESCAPE);
        Node missing = open.node(".missing-reply .button").orElseThrow();
        Fx.run(missing::requestFocus);
        hands.press(SPACE);

        assertThat(open.node(".missing-reply")).isEmpty();
        hands.press(CONTROL, Z);
        assertThat(open.node(".missing-reply")).isPresent();
    }

    @Test
    void statusesHaveTheNamesThatTheNewsroomGivesThem() {
        flag();
        hands.press(CONTROL, K);
        hands.type("house");
        hands.press(ENTER);
        hands.press(TAB);
        hands.press(CONTROL, A);
        hands.type("in dispute");
        hands.press(CONTROL, ENTER);

        assertThat(open.annotations().houseStyle().name(Claim.Status.CONTESTED))
                .isEqualTo("in dispute");
        assertThat(text(".claim-heading")).isEqualTo("In dispute");
        assertThat(text(".status-bar .contested")).isEqualTo("1 in dispute, 0 answered");
        assertThat(text(".library-pane .contested")).isEqualTo("1 in dispute");
        hands.press(CONTROL, DIGIT3);
        assertThat(text(".lens-legend .label")).isEqualTo("in dispute");
        hands.press(CONTROL, L);
        assertThat(text(".claim-list .list-cell .claim-heading")).isEqualTo("In dispute");
        hands.press(ESCAPE);
        hands.press(CONTROL, Z);
        assertThat(text(".status-bar .contested")).isEqualTo("1 contested, 0 answered");
        assertThat(text(".library-pane .contested")).isEqualTo("1 contested");
        assertThat(text(".lens-legend .label")).isEqualTo("contested");
    }

    private String text(String selector) {
        hands.pulse();
        return open.ask(() -> ((Labeled) open.scene().lookup(selector)).getText());
    }

    @Test
    void aVerdictsExplanationIsShownFormatted() {
        flag();
        hands.keys("v");
        hands.press(TAB);
        hands.press(TAB);
        hands.type("- rust");
        hands.press(CONTROL, ENTER);
        hands.keys("b");

        assertThat(text(".claim-board .formatted .label")).isEqualTo("•");
        assertThat(open.ask(() -> ((Text) open.scene().lookup(".formatted .words")).getText()))
                .isEqualTo("rust");
    }

    @Test
    void aClaimThatStandsTwiceIsSplitInTwo() {
        flag();
        hands.select("The bridge is not safe");
        hands.keys("C");
        hands.press(ENTER);
        hands.press(CONTROL, K);
        hands.type("split the claim");
        hands.press(ENTER);
        hands.press(SPACE);
        hands.press(TAB);
        hands.press(TAB);
        hands.press(ENTER);

        assertThat(open.annotations().claims()).hasSize(2);
        hands.press(CONTROL, Z);
        assertThat(open.annotations().claims()).hasSize(1);
    }
}
