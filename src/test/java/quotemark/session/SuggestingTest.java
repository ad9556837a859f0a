package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Decision;
import quotemark.annotation.Fragment;
import quotemark.annotation.Outcome;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.text.Boundary;
import quotemark.text.Span;

/// What is suggested counts only once a reader has decided, and what is decided stays so.
class SuggestingTest {
    private static final String TEXT =
            """
            The dam

            “The dam will hold this winter,” Ada Berg told the board on Monday.

            “We measured it twice,” Berg said.

            “Nobody should be so certain of it,” said Dan Moreau.
            """;

    @TempDir Path folder;

    private OpenDesk open;

    @BeforeEach
    void openTheArticle() throws Exception {
        open = new OpenDesk(folder);
        open.desk().suggesting().onProperty().set(true);
        open.reading(folder, "dam.txt", TEXT);
    }

    @AfterEach
    void theFileAgrees() throws Exception {
        assertThat(open.now()).isEqualTo(open.kept());
        assertThat(open.library().check()).isEmpty();
        open.close();
    }

    private Suggesting suggesting() {
        return open.desk().suggesting();
    }

    private List<String> pending() {
        return suggesting().offersProperty().get().pending().stream()
                .map(one -> one.hull().of(open.now().text()))
                .toList();
    }

    private UUID choose(int number) {
        UUID id = suggesting().offersProperty().get().pending().get(number).id();
        open.session().choose(id);
        return id;
    }

    private String speaker(UUID quote) {
        return open.now()
                .find(open.quote(quote).speaker(), Speaker.class)
                .map(Speaker::name)
                .orElse("nobody");
    }

    private Decision decision() {
        assertThat(open.now().decisions()).hasSize(1);
        return open.now().decisions().getFirst();
    }

    @Test
    void anOpenedArticleHasSuggestionsThatCountNowhere() throws Exception {
        assertThat(pending())
                .containsExactly(
                        "“The dam will hold this winter,”",
                        "“We measured it twice,”",
                        "“Nobody should be so certain of it,”");
        assertThat(open.now().quotes()).isEmpty();
        assertThat(open.now().speakers()).isEmpty();
        assertThat(open.library().articles().getFirst().quotes()).isZero();
    }

    @Test
    void acceptingIsOneActWithTheSpeakerAndGoesOnToTheNext() {
        UUID first = choose(0);

        assertThat(suggesting().accept()).isPresent();

        assertThat(speaker(first)).isEqualTo("Ada Berg");
        assertThat(decision().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(suggesting().chosen().orElseThrow().hull().of(TEXT))
                .isEqualTo("“We measured it twice,”");
        assertThat(pending()).hasSize(2);
    }

    @Test
    void undoBringsAnAcceptedOneBackAndChoosesIt() {
        Annotations before = open.now();
        UUID first = choose(0);
        suggesting().accept();

        open.session().undo();

        assertThat(open.now()).isEqualTo(before);
        assertThat(pending()).hasSize(3);
        assertThat(suggesting().chosen()).map(PendingSuggestion::id).contains(first);
        open.session().redo();
        assertThat(speaker(first)).isEqualTo("Ada Berg");
        assertThat(pending()).hasSize(2);
    }

    @Test
    void twoSuggestionsOfOneNewSpeakerShareTheSpeaker() {
        UUID first = choose(0);
        suggesting().accept();
        UUID second = choose(0);
        suggesting().accept();

        assertThat(open.quote(second).speaker()).isEqualTo(open.quote(first).speaker());
        assertThat(open.now().speakers())
                .singleElement()
                .extracting(Speaker::aliases)
                .isEqualTo(List.of("Berg"));
    }

    @Test
    void aRejectedOneDoesNotComeBackWhenTheArticleIsOpenedAgain() throws Exception {
        choose(1);
        suggesting().reject();
        assertThat(pending()).hasSize(2);
        UUID article = open.article();
        open.close();

        open = new OpenDesk(folder);
        suggesting().onProperty().set(true);
        open.session().openArticle(article);

        assertThat(pending())
                .containsExactly(
                        "“The dam will hold this winter,”", "“Nobody should be so certain of it,”");
        open.session().undo();
        assertThat(pending()).hasSize(3);
        assertThat(suggesting().chosen()).isPresent();
    }

    @Test
    void allThatAreSureAreOneActAndOneUndo() {
        suggesting().acceptSure();

        assertThat(open.now().quotes()).hasSizeGreaterThan(1);
        assertThat(open.now().speakers()).doesNotHaveDuplicates();
        assertThat(open.now().decisions()).hasSameSizeAs(open.now().quotes());
        open.session().undo();
        assertThat(open.now().quotes()).isEmpty();
        assertThat(pending()).hasSize(3);
    }

    @Test
    void anotherSpeakerAcceptsAsEditedWithoutWhoeverWasSuggested() {
        UUID first = choose(0);

        open.desk().speakers().assignNew("Ines Pell");

        assertThat(speaker(first)).isEqualTo("Ines Pell");
        assertThat(open.now().speakers()).extracting(Speaker::name).containsExactly("Ines Pell");
        assertThat(decision())
                .extracting(Decision::outcome, Decision::speaker, Decision::taken)
                .containsExactly(Outcome.EDITED, "Ada Berg", "Ines Pell");
        open.session().undo();
        assertThat(pending()).hasSize(3);
        assertThat(open.now().speakers()).isEmpty();
    }

    @Test
    void otherEndsAcceptAsEdited() {
        UUID first = choose(0);

        open.desk().quotes().mark(open.find("The dam will hold"), 0);

        assertThat(open.quote(first).words(Fragment.Role.CONTENT)).isEqualTo("The dam will hold");
        assertThat(speaker(first)).isEqualTo("Ada Berg");
        assertThat(decision().outcome()).isEqualTo(Outcome.EDITED);
        assertThat(pending()).hasSize(2);
    }

    @Test
    void theSameWordsMarkedByHandAcceptAsItIs() {
        UUID first = choose(0);

        open.desk().quotes().mark(null, open.find("will hold").start());

        assertThat(open.quote(first).words(Fragment.Role.CONTENT))
                .isEqualTo("“The dam will hold this winter,”");
        assertThat(decision().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aMovedBoundaryAcceptsAsEdited() {
        UUID first = choose(0);

        open.desk().boundaries().hold(Boundary.END, 0);
        open.desk().boundaries().step(false, Boundary.Step.WORD);
        assertThat(open.now().quotes()).isEmpty();
        open.desk().boundaries().settle();

        assertThat(open.quote(first).hull().end()).isLessThan(open.find("winter,”").end());
        assertThat(decision().outcome()).isEqualTo(Outcome.EDITED);
        open.session().undo();
        assertThat(open.now().quotes()).isEmpty();
    }

    @Test
    void aFlaggedOneIsAcceptedWithItsClaim() {
        UUID first = choose(0);

        open.desk().claims().flag(null);

        assertThat(speaker(first)).isEqualTo("Ada Berg");
        assertThat(open.now().claims())
                .extracting(Claim::status)
                .containsExactly(Claim.Status.CONTESTED);
        assertThat(decision().outcome()).isEqualTo(Outcome.ACCEPTED);
        open.session().undo();
        assertThat(open.now().quotes()).isEmpty();
        assertThat(open.now().claims()).isEmpty();
    }

    @Test
    void whatOverlapsAMarkedQuoteIsNoLongerSuggested() {
        open.mark("measured it twice");

        assertThat(pending())
                .containsExactly(
                        "“The dam will hold this winter,”", "“Nobody should be so certain of it,”");
        open.session().undo();
        assertThat(pending()).hasSize(3);
    }

    @Test
    void anAcceptedQuoteThatIsDeletedLaterWasARejection() {
        UUID first = choose(0);
        suggesting().accept();
        open.session().choose(first);

        open.desk().quotes().deleteCurrent();

        assertThat(decision().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(pending()).hasSize(2);
        open.session().undo();
        assertThat(decision().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aSpeakerWhoIsCorrectedLaterWasAnEdit() {
        UUID first = choose(0);
        suggesting().accept();
        open.session().choose(first);

        open.desk().speakers().assignNew("Ines Pell");

        assertThat(decision())
                .extracting(Decision::outcome, Decision::taken)
                .containsExactly(Outcome.EDITED, "Ines Pell");
    }

    @Test
    void digitsMeanTheSpeakersTheyHaveAndTheFirstFreeOnesTheOthers() {
        UUID first = choose(0);
        suggesting().accept();
        UUID third = suggesting().offersProperty().get().pending().getLast().id();
        open.session().choose(third);
        var digits = suggesting().digits(suggesting().chosen().orElseThrow());
        assertThat(open.desk().speakers().speaker(1)).map(Speaker::name).contains("Ada Berg");
        int moreau =
                digits.entrySet().stream()
                        .filter(entry -> entry.getValue().name().equals("Dan Moreau"))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
        assertThat(moreau).isEqualTo(2);

        assertThat(suggesting().pick(moreau)).isTrue();

        assertThat(speaker(third)).isEqualTo("Dan Moreau");
        assertThat(open.desk().speakers().speaker(2)).map(Speaker::name).contains("Dan Moreau");
        assertThat(open.quote(first).speaker()).isNotEqualTo(open.quote(third).speaker());
    }

    @Test
    void theNextThatNeedsADecisionIsASuggestionOrAQuoteWithoutSpeaker() {
        open.session().choose(null);
        UUID nobody = open.mark("measured it twice");
        var start = new Walk.Stop(new UUID(0, 0), new Span(0, 1));

        Walk.Stop one = suggesting().nextDecision(open.now(), start).orElseThrow();
        Walk.Stop two = suggesting().nextDecision(open.now(), one).orElseThrow();
        Walk.Stop three = suggesting().nextDecision(open.now(), two).orElseThrow();

        assertThat(one.span().of(TEXT)).isEqualTo("“The dam will hold this winter,”");
        assertThat(two.entity()).isEqualTo(nobody);
        assertThat(three.span().of(TEXT)).isEqualTo("“Nobody should be so certain of it,”");
        assertThat(suggesting().previousDecision(open.now(), three)).contains(two);
    }

    @Test
    void switchedOffNothingIsSuggested() {
        suggesting().onProperty().set(false);
        assertThat(pending()).isEmpty();
        suggesting().onProperty().set(true);
        assertThat(pending()).hasSize(3);
    }

    @Test
    void aClosedArticleHasNoSuggestions() throws Exception {
        UUID article = open.article();
        open.session().closeArticle();
        assertThat(suggesting().offersProperty().get().pending()).isEmpty();
        open.session().openArticle(article);
        assertThat(pending()).hasSize(3);
    }

    @Test
    void aQuotationWithinTheChosenSuggestionIsMarkedByItself() throws Exception {
        open.reading(
                folder,
                "nested.txt",
                "The board\n\n“We were told to say ‘all is on course’ for a year,” Ada Berg said.\n");
        UUID outer = choose(0);

        open.desk().quotes().mark(null, open.find("on course").start());
        assertThat(open.now().quotes())
                .extracting(quote -> quote.words(Fragment.Role.CONTENT))
                .containsExactly("‘all is on course’");
        assertThat(pending()).hasSize(1);

        open.session().choose(outer);
        suggesting().accept();
        assertThat(open.now().nestedIn(outer)).hasSize(1);
    }

    @Test
    void aQuoteMarkedElsewhereLeavesTheChosenSuggestionPending() {
        UUID first = choose(0);
        UUID other = open.mark("measured it twice");

        assertThat(other).isNotEqualTo(first);
        assertThat(pending()).contains("“The dam will hold this winter,”");
        assertThat(open.now().find(first, Quote.class)).isEmpty();
    }
}
