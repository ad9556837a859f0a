package quotemark.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quotemark.text.Anchor;
import quotemark.text.Span;

class ConnectorTest {
    private static final UUID VERSION = new UUID(0, 1);
    private static final String TEXT =
            "The bridge is safe. It rained all day. Divers found rust. It is safe, they say.";

    private final Claim claim =
            new Claim(
                    UUID.randomUUID(),
                    "The bridge is safe",
                    Claim.Status.CONTESTED,
                    "",
                    new Contester.Unknown());
    private final List<Entity> all = new ArrayList<>(List.of(claim));

    @Test
    void itLeadsFromTheNearestPlaceOfTheClaimToTheAnswer() {
        stands("The bridge is safe");
        stands("It is safe");
        answered("Divers found rust");

        assertThat(drawn(0, TEXT.length())).containsExactly("It is safe < Divers found rust");
    }

    @Test
    void itBeginsAndEndsWhereClaimAndAnswerAreNearest() {
        stands("The bridge is safe");
        answered("Divers found rust");

        Connector forward = connectors(0, TEXT.length()).getFirst();
        assertThat(TEXT.substring(forward.from(), forward.from() + 1)).isEqualTo("e");
        assertThat(TEXT.substring(forward.to(), forward.to() + 1)).isEqualTo("D");
    }

    @Test
    void itPassesWhatLiesBetweenAndNothingElse() {
        stands("The bridge is safe");
        answered("Divers found rust");
        int rain = TEXT.indexOf("It rained");
        int end = TEXT.indexOf("It is safe");

        assertThat(drawn(rain, rain + 5)).containsExactly("The bridge is safe > Divers found rust");
        assertThat(drawn(end, TEXT.length())).isEmpty();
    }

    @Test
    void noneLeadsFromAClaimToItself() {
        stands("The bridge is safe");
        answered("bridge is safe");

        assertThat(drawn(0, TEXT.length())).isEmpty();
    }

    private static List<Anchor> anchors(String words) {
        int start = TEXT.indexOf(words);
        return List.of(Anchor.at(TEXT, new Span(start, start + words.length())));
    }

    private void stands(String words) {
        all.add(
                new Occurrence(
                        UUID.randomUUID(),
                        claim.id(),
                        VERSION,
                        null,
                        anchors(words),
                        Occurrence.Stance.ASSERTS));
    }

    private void answered(String words) {
        all.add(
                new Evidence(
                        UUID.randomUUID(),
                        claim.id(),
                        Evidence.Relation.REFUTES,
                        Evidence.Strength.UNRATED,
                        new Evidence.Source.Passage(VERSION, anchors(words).getFirst())));
    }

    private List<Connector> connectors(int start, int end) {
        var article = new Article(new UUID(0, 2), "", "", "", "", "", "", Instant.EPOCH);
        var version = new Version(VERSION, article.id(), 1, TEXT, List.of(), "", Instant.EPOCH);
        return Connector.in(Annotations.of(article, version, all), new Span(start, end));
    }

    private List<String> drawn(int start, int end) {
        return connectors(start, end).stream()
                .map(c ->
                        c.claim().of(TEXT) + (c.isForward() ? " > " : " < ") + c.answer().of(TEXT))
                .toList();
    }
}
