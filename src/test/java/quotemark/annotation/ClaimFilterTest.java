package quotemark.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Claim.Status;
import quotemark.annotation.ClaimSummary.Named;

class ClaimFilterTest {
    private static final Named ANNA = new Named(new UUID(0, 1), "Anna Hill");
    private static final Named TOMAS = new Named(new UUID(0, 2), "Tomas Brandt");
    private static final Named BRIDGE = new Named(new UUID(0, 3), "The bridge");
    private static final Named FERRY = new Named(new UUID(0, 4), "The ferry");

    private static final ClaimSummary SAFE =
            claim("The bridge is safe", "Traffic", Status.CONTESTED, ANNA, BRIDGE, 2, "False");
    private static final ClaimSummary FULL =
            claim("The ferry is full", "Traffic", Status.UNCHECKED, TOMAS, FERRY, 0, "");
    private static final ClaimSummary DEAR =
            claim("Steel is dear", "Money", Status.SUPPORTED, ANNA, FERRY, 1, "");

    private static ClaimSummary claim(
            String statement,
            String topic,
            Status status,
            Named speaker,
            Named article,
            int evidence,
            String verdict) {
        return new ClaimSummary(
                UUID.randomUUID(),
                statement,
                topic,
                status,
                List.of(speaker),
                List.of(article),
                1,
                evidence,
                verdict);
    }

    private static List<ClaimSummary> shown(ClaimFilter filter) {
        return filter.of(List.of(SAFE, FULL, DEAR));
    }

    private static ClaimFilter asking(String words, Set<Status> statuses, String topic) {
        return new ClaimFilter(
                words, statuses, topic, Optional.empty(), Optional.empty(), false, false);
    }

    private static ClaimFilter about(@Nullable Named speaker, @Nullable Named article) {
        return new ClaimFilter(
                "",
                Set.of(),
                "",
                Optional.ofNullable(speaker).map(Named::id),
                Optional.ofNullable(article).map(Named::id),
                false,
                false);
    }

    @Test
    void whoAsksForNothingSeesAll() {
        assertThat(shown(ClaimFilter.ALL)).containsExactly(SAFE, FULL, DEAR);
    }

    @Test
    void wordsStandInTheStatementOrTheTopicWhateverTheirCase() {
        assertThat(shown(asking(" BRIDGE", Set.of(), ""))).containsExactly(SAFE);
        assertThat(shown(asking("money", Set.of(), ""))).containsExactly(DEAR);
        assertThat(shown(asking("tram", Set.of(), ""))).isEmpty();
    }

    @Test
    void oneOfTheStatusesAndTheTopicHold() {
        assertThat(shown(asking("", Set.of(Status.CONTESTED, Status.SUPPORTED), "")))
                .containsExactly(SAFE, DEAR);
        assertThat(shown(asking("", Set.of(), "Traffic"))).containsExactly(SAFE, FULL);
        assertThat(shown(asking("", Set.of(Status.SUPPORTED), "Traffic"))).isEmpty();
    }

    @Test
    void theSpeakerSaysItAndItStandsInTheArticle() {
        assertThat(shown(about(ANNA, null))).containsExactly(SAFE, DEAR);
        assertThat(shown(about(null, FERRY))).containsExactly(FULL, DEAR);
        assertThat(shown(about(ANNA, FERRY))).containsExactly(DEAR);
    }

    @Test
    void whatHasNoEvidenceOrNoVerdictIsFound() {
        var noEvidence =
                new ClaimFilter("", Set.of(), "", Optional.empty(), Optional.empty(), true, false);
        var noVerdict =
                new ClaimFilter("", Set.of(), "", Optional.empty(), Optional.empty(), false, true);

        assertThat(shown(noEvidence)).containsExactly(FULL);
        assertThat(shown(noVerdict)).containsExactly(FULL, DEAR);
    }

    @Test
    void toDoIsWhatIsOpenAndHasNoVerdict() {
        assertThat(shown(ClaimFilter.TO_DO)).containsExactly(FULL);
    }
}
