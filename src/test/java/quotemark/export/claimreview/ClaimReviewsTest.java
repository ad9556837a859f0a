package quotemark.export.claimreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.GoldenExample;
import quotemark.export.DisputedExample;
import quotemark.export.HostileExample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimReviewsTest {
    private static final Path CHECKER =
            Path.of("../shared/conformance/schemaorg/check_schemaorg.py");

    @TempDir Path folder;

    private final ClaimReviews reviews = new ClaimReviews();

    @Test
    void aReviewSaysWhatWasClaimedByWhomAndHowItWasRated() {
        JsonNode graph =
                new JsonMapper()
                        .readTree(reviews.export(DisputedExample.annotations()))
                        .get("@graph");

        assertThat(graph.size()).isEqualTo(1);
        JsonNode review = graph.get(0);
        assertThat(review.at("/claimReviewed").asString()).isEqualTo("The crime figures are wrong");
        assertThat(review.at("/url").asString()).isEqualTo("https://example.org/check");
        assertThat(review.at("/reviewRating/ratingValue").asInt()).isEqualTo(2);
        assertThat(review.at("/reviewRating/bestRating").asInt()).isEqualTo(5);
        assertThat(review.at("/reviewRating/alternateName").asString()).isEqualTo("Mostly false");
        assertThat(review.at("/itemReviewed/creativeWorkStatus").asString()).isEqualTo("Disputed");
        assertThat(review.at("/author/name").asString()).isEqualTo("Samples Check");
        assertThat(review.at("/itemReviewed/author/name").asString()).isEqualTo("Ana Ruiz");
        assertThat(review.at("/itemReviewed/datePublished").asString()).isEqualTo("2024-02-19");
        assertThat(review.at("/itemReviewed/firstAppearance/url").asString())
                .isEqualTo("https://example.org/mayor");
        assertThat(review.at("/itemReviewed/appearance").size()).isEqualTo(2);
    }

    @Test
    void whatHasNoVerdictIsLeftOut() {
        assertThat(reviews.leftOut(DisputedExample.annotations()))
                .containsExactly("1 claim without a verdict", "4 pieces of evidence");
        assertThat(reviews.leftOut(new GoldenExample().annotations()))
                .containsExactly("1 claim without a verdict");
    }

    @Test
    void theVocabularyOfSchemaOrgAgrees() throws Exception {
        assumeTrue(Files.exists(CHECKER), "the checker is not there: " + CHECKER);
        Path disputed = write("disputed", reviews.export(DisputedExample.annotations()));
        Path hostile = write("hostile", reviews.export(HostileExample.annotations()));
        Path empty = write("empty", reviews.export(new GoldenExample().annotations()));
        Process check =
                new ProcessBuilder(
                                "python3",
                                CHECKER.toString(),
                                disputed.toString(),
                                hostile.toString(),
                                empty.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor()).as(said).isZero();
        assertThat(said.lines()).hasSize(3).allMatch(line -> line.endsWith(" OK"));
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name + ".json"), text);
    }
}
