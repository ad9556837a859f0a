package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimBoard;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.ClaimSummary;
import quotemark.annotation.Contester;
import quotemark.annotation.Evidence;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.NoReply;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Occurrence.Stance;
import quotemark.annotation.Rating;
import quotemark.annotation.RawFile;
import quotemark.annotation.Scale;
import quotemark.annotation.Verdict;

/// Two articles in which the same is claimed.
class ClaimActsTest {
    private static final String BRIDGE =
            "The bridge\n\n“The bridge is safe,” Ada Berg said, although it fell twice. Pell lied.\n";
    private static final String DENIAL =
            "The denial\n\n“The bridge was never safe,” Ines Pell said. It was shut in May.\n";

    @TempDir Path folder;

    private OpenDesk open;
    private UUID bridge;
    private UUID denial;

    @BeforeEach
    void openArticles() throws Exception {
        open = new OpenDesk(folder).reading(folder, "denial.txt", DENIAL);
        denial = open.article();
        open.mark("“The bridge was never safe,”");
        open.desk().speakers().assignNew("Ines Pell");
        open.reading(folder, "bridge.txt", BRIDGE);
        bridge = open.article();
        open.mark("“The bridge is safe,”");
        open.desk().speakers().assignNew("Ada Berg");
    }

    /// After whatever was done, the file must have it and find nothing wrong with it.
    @AfterEach
    void theFileAgrees() throws Exception {
        assertThat(open.now()).isEqualTo(open.kept());
        assertThat(open.library().check()).isEmpty();
        open.close();
    }

    private Claim flag() {
        open.desk().claims().flag(null);
        return open.session().currentClaim().orElseThrow();
    }

    private Claim flag(String words) {
        open.desk().claims().flag(open.find(words));
        return open.session().currentClaim().orElseThrow();
    }

    private void openArticle(UUID article) {
        open.session().openArticle(article);
        open.session().choose(open.now().quotes().getFirst().id());
    }

    private Claim now(Claim claim) {
        return open.now().find(claim.id(), Claim.class).orElseThrow();
    }

    private ClaimBoard board(Claim claim) throws Exception {
        return open.library().claimBoard(claim.id()).orElseThrow();
    }

    private static String told(ClaimBoard.Place place) {
        return "%s in %s: %s"
                .formatted(
                        Objects.requireNonNull(place.speaker()).name(),
                        Objects.requireNonNull(place.article()).title(),
                        place.words());
    }

    /// The claim of the first article, denied in the second, which is open then.
    private Claim deniedElsewhere() {
        Claim claim = flag();
        openArticle(denial);
        open.desk().claims().join(claim, null, Stance.DENIES);
        return claim;
    }

    @Test
    void theClaimIsProposedToBeAsOldAsTheArticle() throws Exception {
        assertThat(flag().date()).isEmpty();
        open.reading(
                folder,
                "dated.md",
                "---\ntitle: Bridge\ndate: 2025-10-14T08:00:00Z\n---\n\nThe bridge is dry.\n");

        assertThat(flag("The bridge is dry").date()).isEqualTo("2025-10-14");
    }

    @Test
    void aPassageInTheArticlesOwnVoiceIsFlagged() {
        Claim claim = flag("it fell twice");

        assertThat(claim.statement()).isEqualTo("It fell twice");
        assertThat(open.now().occurrencesOfClaim(claim.id()))
                .extracting(Occurrence::quote, Occurrence::stance)
                .containsExactly(tuple(null, Stance.ASSERTS));
    }

    @Test
    void theFieldsOfAClaimAreChanged() {
        Claim claim = flag();
        open.desk()
                .claims()
                .change(
                        claim.id(),
                        draft -> {
                            draft.topic = "Bridges";
                            draft.date = "2026-01-31";
                            draft.certainty = Claim.Certainty.LOW;
                        });

        assertThat(now(claim))
                .extracting(Claim::topic, Claim::date, Claim::certainty, Claim::statement)
                .containsExactly("Bridges", "2026-01-31", Claim.Certainty.LOW, claim.statement());
    }

    @Test
    void oneClaimStandsInTwoArticles() throws Exception {
        Claim claim = deniedElsewhere();

        assertThat(open.now().claims()).containsExactly(claim);
        assertThat(open.now().occurrencesOfClaim(claim.id())).hasSize(2);
        ClaimBoard board = board(claim);
        assertThat(board.asserting())
                .extracting(ClaimActsTest::told)
                .containsExactly("Ada Berg in The bridge: “The bridge is safe,”");
        assertThat(board.disputing())
                .extracting(ClaimActsTest::told)
                .containsExactly("Ines Pell in The denial: “The bridge was never safe,”");
        open.session().undo();
        assertThat(open.now().claims()).isEmpty();
        open.session().redo();
        assertThat(open.now().claims()).containsExactly(claim);
    }

    @Test
    void joiningTwiceIsJoiningOnce() {
        Claim claim = deniedElsewhere();
        open.desk().claims().join(claim, null, Stance.REPORTS);

        assertThat(open.now().occurrencesOfClaim(claim.id())).hasSize(2);
    }

    @Test
    void aStanceIsChanged() {
        Claim claim = deniedElsewhere();
        Occurrence here = open.now().occurrences().getFirst();
        open.desk().claims().setStance(here, Stance.HEDGES);

        assertThat(open.now().occurrencesOfClaim(claim.id()))
                .extracting(Occurrence::stance)
                .containsExactlyInAnyOrder(Stance.ASSERTS, Stance.HEDGES);
    }

    @Test
    void whatSaysNearlyTheSameIsProposedAndNothingElse() throws Exception {
        Claim first = flag();
        openArticle(denial);
        Claim second = flag();
        Claim other = flag("It was shut in May");
        var similar = new ArrayList<Claim>();
        open.desk()
                .claimFinder()
                .similar(second, found -> found.forEach(one -> similar.add(one.claim())));

        assertThat(similar).containsExactly(first);
        assertThat(now(other)).isEqualTo(other);
    }

    @Test
    void mergingMakesOneClaimOfTwoInOneEdit() throws Exception {
        Claim first = flag();
        open.desk().evidence().addPassage(open.find("it fell twice"));
        conclude(first, 2);
        openArticle(denial);
        Claim second = flag();
        open.desk().evidence().addPassage(open.find("It was shut in May"));
        open.desk().claims().change(second.id(), draft -> draft.topic = "Bridges");
        open.desk().claimGraph().link(second.id(), ClaimLink.Relation.CONTRADICTS, first.id());
        open.desk().notes().add(new Subject(open.now().version().id(), second.id(), null), "?");
        Annotations before = open.now();

        open.desk().claimGraph().merge(first.id(), second.id());

        assertThat(open.library().claims())
                .extracting(Claim::id, Claim::topic)
                .containsExactly(tuple(first.id(), "Bridges"));
        assertThat(open.now().occurrencesOfClaim(first.id())).hasSize(2);
        assertThat(open.now().evidence(first.id())).hasSize(2);
        assertThat(open.now().notesAbout(first.id())).hasSize(1);
        assertThat(open.now().links().claimLinks(first.id())).isEmpty();
        assertThat(open.now().links().verdicts(first.id())).hasSize(1);
        assertThat(open.session().undoStateProperty().get().undo()).isEqualTo("Merge claims");
        open.session().undo();
        assertThat(open.now()).isEqualTo(before);
    }

    @Test
    void splittingMakesTwoClaimsOfOne() throws Exception {
        Claim claim = deniedElsewhere();
        Occurrence here = open.now().occurrences().getFirst();

        open.desk().claimGraph().split(claim.id(), List.of(here.id()));

        assertThat(open.library().claimSummaries(9))
                .extracting(ClaimSummary::places)
                .containsExactly(1, 1);
        assertThat(open.session().currentClaim()).isNotEqualTo(Optional.of(claim));
        open.session().undo();
        assertThat(open.library().claimSummaries(9))
                .extracting(ClaimSummary::places)
                .containsExactly(2);
    }

    @Test
    void aClaimIsNotSplitIntoItselfAndNothing() throws Exception {
        Claim claim = flag();
        Occurrence only = open.now().occurrences().getFirst();
        open.desk().claimGraph().split(claim.id(), List.of(only.id()));
        open.desk().claimGraph().split(claim.id(), List.of());

        assertThat(open.library().claims()).hasSize(1);
    }

    @Test
    void whatIsSaidOfTwoClaimsIsSaidOnce() throws Exception {
        Claim one = flag();
        Claim other = flag("it fell twice");
        var acts = open.desk().claimGraph();
        acts.link(one.id(), ClaimLink.Relation.CONTRADICTS, other.id());
        acts.link(other.id(), ClaimLink.Relation.CONTRADICTS, one.id());
        acts.link(other.id(), ClaimLink.Relation.NARROWS, one.id());

        assertThat(board(one).related())
                .extracting(r -> r.link().relation(), ClaimBoard.Related::claim)
                .containsExactlyInAnyOrder(
                        tuple(ClaimLink.Relation.CONTRADICTS, other),
                        tuple(ClaimLink.Relation.NARROWS, other));
        acts.unlink(board(one).related().getFirst().link());
        assertThat(board(one).related()).hasSize(1);
    }

    @Test
    void theLatestOfSeveralVerdictsCounts() throws Exception {
        Claim claim = flag();
        conclude(claim, 1);
        conclude(claim, 3);

        assertThat(board(claim).verdicts())
                .extracting(v -> v.rating().label())
                .containsExactly("Half true", "False");
        assertThat(open.library().claimSummaries(1).getFirst().verdict()).isEqualTo("Half true");
        open.desk().verdicts().remove(board(claim).verdicts().getFirst());
        assertThat(open.library().claimSummaries(1).getFirst().verdict()).isEqualTo("False");
    }

    /// As SQLite puts them in order, and as Java does.
    @Test
    void theLatestVerdictCountsWhateverBecameOfTheClock() throws Exception {
        Claim claim = flag();
        Instant ahead = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        for (int value = 1; value <= 2; value++) {
            var verdict =
                    new Verdict(
                            UUID.randomUUID(),
                            claim.id(),
                            rating(value),
                            "",
                            "Eve",
                            "2026-01-02",
                            "",
                            ahead.plusMillis(value - 1));
            open.session().act("Conclude", List.of(Change.create(verdict)));
        }
        assertThat(latest()).isEqualTo(rating(2).label());
        conclude(claim, 3);
        assertThat(latest()).isEqualTo(rating(3).label());
        assertThat(board(claim).verdicts().getFirst().rating()).isEqualTo(rating(3));
    }

    private String latest() throws Exception {
        return open.library().claimSummaries(1).getFirst().verdict();
    }

    private static Rating rating(int value) {
        return HouseStyle.DEFAULT.scales().getFirst().ratings().get(value - 1);
    }

    private void conclude(Claim claim, int value) {
        open.desk()
                .verdicts()
                .conclude(claim, rating(value), new VerdictActs.Words("", "Eve", "2026-01-02", ""));
    }

    @Test
    void aMissingReplyIsDismissedHereAndNotElsewhere() {
        open.desk().speakers().assignNew("Ines Pell II");
        open.session().choose(null);
        Claim claim = flag("Pell lied");
        List<NoReply> missing = NoReply.to(open.now(), now(claim));
        assertThat(missing).extracting(m -> m.speaker().name()).containsExactly("Ines Pell");

        open.desk().claims().dismiss(missing.getFirst());
        assertThat(NoReply.to(open.now(), now(claim))).isEmpty();
        open.session().undo();
        assertThat(NoReply.to(open.now(), now(claim))).isEqualTo(missing);
    }

    @Test
    void aFileIsKeptToTheByte() throws Exception {
        Claim claim = flag();
        byte[] bytes = {0x25, 0x50, 0x44, 0x46, 0};
        Path file = Files.write(folder.resolve("report.pdf"), bytes);
        open.desk().evidence().addFile(Evidence.Relation.SUPPORTS, file);
        RawFile expected = RawFile.of("report.pdf", "application/pdf", bytes);

        assertThat(open.now().evidence(claim.id()))
                .extracting(Evidence::source)
                .containsExactly(
                        new Evidence.Source.File(
                                "report.pdf", expected.sha256(), expected.mediaType()));
        assertThat(open.library().raw(expected.sha256()).bytes()).isEqualTo(bytes);
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        flag();
        Path file = folder.resolve("gone.pdf");
        open.desk().evidence().addFile(Evidence.Relation.SUPPORTS, file);

        assertThat(open.message()).isEqualTo(file + " is not there (any more).");
    }

    @Test
    void evidenceIsWeighed() {
        Claim claim = flag();
        open.desk().evidence().addPassage(open.find("it fell twice"));
        Evidence evidence = open.now().evidence(claim.id()).getFirst();
        assertThat(now(claim).contester()).isEqualTo(new Contester.TheArticle());
        open.desk().evidence().change(evidence, evidence.withStrength(Evidence.Strength.STRONG));

        assertThat(open.now().evidence(claim.id()))
                .containsExactly(evidence.withStrength(Evidence.Strength.STRONG));
    }

    @Test
    void aClaimDeletedInOneArticleStillStandsInTheOther() throws Exception {
        Claim claim = deniedElsewhere();
        open.desk().quotes().deleteCurrent();

        assertThat(open.now().quotes()).isEmpty();
        assertThat(open.library().claimSummaries(9))
                .extracting(ClaimSummary::places)
                .containsExactly(1);
        open.session().removeArticle(bridge);
        assertThat(open.library().claims()).isEmpty();
        open.session().undo();
        openArticle(bridge);
        assertThat(open.now().claims()).containsExactly(claim);
    }

    @Test
    void aClaimIsDeletedWhereverItStands() throws Exception {
        Claim claim = deniedElsewhere();
        open.desk().claimGraph().delete(claim.id());

        assertThat(open.now().claims()).isEmpty();
        assertThat(open.library().claims()).isEmpty();
        open.session().undo();
        assertThat(open.now().claims()).containsExactly(claim);
    }

    @Test
    void claimsAreChangedWhileNoArticleIsOpen() throws Exception {
        Claim claim = flag();
        open.session().closeArticle();
        open.desk().claims().change(claim.id(), draft -> draft.status = Claim.Status.WITHDRAWN);
        open.desk().houseStyle().rename(Claim.Status.WITHDRAWN, "taken back");

        assertThat(open.library().claims().getFirst().status()).isEqualTo(Claim.Status.WITHDRAWN);
        openArticle(bridge);
        assertThat(open.now().houseStyle().name(Claim.Status.WITHDRAWN)).isEqualTo("taken back");
        open.session().undo();
        assertThat(open.now().houseStyle()).isEqualTo(HouseStyle.DEFAULT);
        open.session().undo();
        assertThat(now(claim).status()).isEqualTo(Claim.Status.CONTESTED);
    }

    @Test
    void aVerdictKeepsItsScaleWhenTheNewsroomChangesIt() throws Exception {
        Claim claim = flag();
        conclude(claim, 2);
        open.desk()
                .houseStyle()
                .setScales(List.of(new Scale("Stars", 0, List.of("none", "one", "two"))));

        Verdict verdict = board(claim).verdicts().getFirst();
        assertThat(verdict.rating()).isEqualTo(new Rating("Truth", 1, 5, 2, "Mostly false"));
        assertThat(open.now().houseStyle().scales().getFirst().ratings().getLast())
                .isEqualTo(new Rating("Stars", 0, 2, 2, "two"));
    }
}
