package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;
import static quotemark.text.Boundary.END;
import static quotemark.text.Boundary.START;
import static quotemark.text.Boundary.Step.CHARACTER;
import static quotemark.text.Boundary.Step.WORD;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Passage;
import quotemark.annotation.Places;
import quotemark.text.Span;

class BoundaryActsTest {
    private static final String TEXT =
            "Letters\n\nAlpha beta gamma delta omega.\n\nNothing else 👩‍👧 stands here.\n";

    @TempDir Path folder;

    private OpenDesk open;
    private BoundaryActs boundaries;

    @BeforeEach
    void openArticle() throws Exception {
        open = new OpenDesk(folder).reading(folder, "letters.txt", TEXT);
        boundaries = open.desk().boundaries();
    }

    /// After whatever was done, the file must have it and find nothing wrong with it.
    @AfterEach
    void theFileAgrees() throws Exception {
        assertThat(open.now()).isEqualTo(open.kept());
        assertThat(open.library().check()).isEmpty();
        open.close();
    }

    private String words(UUID owner) {
        return String.join(
                " | ",
                Places.of(open.now(), owner).stream()
                        .map(passage -> passage.span().of(open.now().text()))
                        .toList());
    }

    @Test
    void manyStepsAreOneAct() {
        UUID quote = open.mark("beta gamma");
        Annotations before = open.now();
        boundaries.hold(END, open.find("gamma").end());
        boundaries.step(true, WORD);
        boundaries.step(true, CHARACTER);
        boundaries.step(true, CHARACTER);
        assertThat(open.now()).isEqualTo(before);
        boundaries.settle();

        assertThat(words(quote)).isEqualTo("beta gamma delta o");
        open.session().undo();
        assertThat(open.now()).isEqualTo(before);
    }

    @Test
    void whatIsTriedOutIsShownBeforeItIsDone() {
        open.mark("beta gamma");
        boundaries.hold(START, 0);
        boundaries.step(false, WORD);

        BoundaryActs.Moving moving = boundaries.movingProperty().get();
        assertThat(moving).isNotNull();
        assertThat(moving.end().position()).isEqualTo(open.find("Alpha").start());
        assertThat(moving.shown().quotes().getFirst().words(Fragment.Role.CONTENT))
                .isEqualTo("Alpha beta gamma");
        boundaries.settle();
    }

    @Test
    void anEndThatComesBackChangesNothing() {
        open.mark("beta gamma");
        boundaries.hold(END, 0);
        boundaries.step(true, WORD);
        boundaries.step(false, WORD);
        boundaries.settle();
        open.session().undo();

        assertThat(open.now().quotes()).isEmpty();
    }

    @Test
    void thePassageUnderTheCaretIsHeldElseTheFirstOrTheLast() {
        UUID quote = open.mark("Alpha");
        open.add(quote, "delta");
        open.desk().quotes().addFragment(Fragment.Role.CUE, open.find("gamma"), 0);
        assertThat(held(END, open.find("delta").start())).isEqualTo("delta");
        assertThat(held(END, open.find("gamma").start() + 2)).isEqualTo("gamma");
        assertThat(held(START, open.find("stands").start())).isEqualTo("Alpha");
        assertThat(held(END, open.find("stands").start())).isEqualTo("delta");
        open.session().choosePassage(Places.of(open.now(), quote).get(1));
        assertThat(held(END, open.find("delta").start())).isEqualTo("gamma");
    }

    private String held(quotemark.text.Boundary boundary, int caret) {
        boundaries.hold(boundary, caret);
        BoundaryActs.Moving moving = boundaries.movingProperty().get();
        boolean chosen = open.session().passageProperty().get() != null;
        UUID current = open.session().currentProperty().get();
        boundaries.settle();
        if (!chosen) {
            open.session().choose(current);
        }
        return moving == null ? "" : moving.kept().span().of(open.now().text());
    }

    @Test
    void aPassageIsNeverEmptyAndNeverCoversAnotherOfItsPart() {
        UUID quote = open.mark("Alpha beta");
        open.add(quote, "gamma");
        boundaries.hold(END, open.find("Alpha").start());
        boundaries.step(true, WORD);
        boundaries.step(false, WORD);
        boundaries.step(false, WORD);
        boundaries.moveTo(0);
        boundaries.settle();

        assertThat(words(quote)).isEqualTo("Alpha | gamma");
    }

    @Test
    void noCharacterIsSplitAndWhiteSpaceBetweenParagraphsIsSkipped() {
        UUID quote = open.mark("delta omega.");
        boundaries.hold(END, open.find("omega").end());
        boundaries.step(true, CHARACTER);
        boundaries.settle();
        assertThat(words(quote)).isEqualTo("delta omega.\n\nN");

        UUID family = open.mark("else");
        boundaries.hold(END, open.find("else").end());
        boundaries.step(true, CHARACTER);
        boundaries.step(true, CHARACTER);
        boundaries.settle();
        assertThat(words(family)).isEqualTo("else 👩‍👧");
    }

    @Test
    void nestingFollows() {
        UUID outer = open.mark("Alpha beta gamma");
        UUID inner = open.mark("beta");
        UUID beside = open.mark("delta");
        open.session().choose(outer);
        boundaries.hold(END, open.find("Alpha").start());
        boundaries.step(true, WORD);
        boundaries.settle();
        assertThat(open.quote(beside).parent()).isEqualTo(outer);
        assertThat(open.quote(inner).parent()).isEqualTo(outer);

        open.session().choose(outer);
        boundaries.hold(START, open.find("Alpha").start());
        boundaries.step(true, WORD);
        boundaries.step(true, WORD);
        boundaries.settle();
        assertThat(words(outer)).isEqualTo("gamma delta");
        assertThat(open.quote(inner).parent()).isNull();
        assertThat(open.quote(beside).parent()).isEqualTo(outer);
    }

    @Test
    void claimsEvidenceAndNotesMoveAndStayTied() {
        open.session().choose(null);
        open.desk().claims().flag(open.find("beta gamma"));
        UUID claim = open.session().currentClaim().orElseThrow().id();
        grow();
        assertThat(words(claim)).isEqualTo("beta gamma delta");

        open.desk().evidence().addPassage(open.find("Nothing"));
        Evidence evidence = open.now().evidence(claim).getFirst();
        choose(evidence);
        grow();
        assertThat(words(evidence.id())).isEqualTo("Nothing else");
        assertThat(open.now().evidence(claim)).hasSize(1);

        open.desk().notes().add(open.desk().notes().subject(open.now(), open.find("stands")), "Hm");
        Note note = open.now().notes().getFirst();
        choose(note);
        grow();
        assertThat(words(note.id())).isEqualTo("stands here");
    }

    @Test
    void aClaimThatIsAWholeQuoteMovesWithIt() {
        UUID quote = open.mark("beta gamma");
        open.desk().claims().flag(null);
        UUID claim = open.session().currentClaim().orElseThrow().id();
        open.session().choose(claim);
        grow();

        assertThat(words(quote)).isEqualTo("beta gamma delta");
        assertThat(words(claim)).isEqualTo("beta gamma delta");
    }

    private void choose(Entity entity) {
        open.session().choosePassage(Places.of(open.now(), entity.id()).getFirst());
    }

    private void grow() {
        boundaries.hold(END, 0);
        boundaries.step(true, WORD);
        boundaries.settle();
    }

    @Test
    void theEndsOfWhatIsChosenCanBeTakenHoldOf() {
        UUID quote = open.mark("Alpha");
        open.add(quote, "delta");
        open.session().choose(quote);
        assertThat(boundaries.ends())
                .extracting(BoundaryActs.End::position)
                .containsExactly(open.find("Alpha").start(), open.find("delta").end());
        Passage first = Places.of(open.now(), quote).getFirst();
        open.session().choosePassage(first);
        assertThat(boundaries.ends())
                .extracting(end -> end.passage().span())
                .containsOnly(first.span());
        open.session().choose(null);
        assertThat(boundaries.ends()).isEmpty();
        boundaries.hold(START, 0);
        assertThat(open.message()).startsWith("Choose something that is marked first");
    }

    @Test
    void undoWhileAnEndIsHeldTakesBackWhatWasDoneBefore() {
        open.mark("beta");
        boundaries.hold(END, 0);
        boundaries.step(true, WORD);
        open.session().undo();

        assertThat(boundaries.movingProperty().get()).isNull();
        assertThat(open.now().quotes()).isEmpty();
        assertThat(new Span(0, 1).of(open.now().text())).isEqualTo("L");
    }
}
