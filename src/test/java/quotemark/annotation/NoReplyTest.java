package quotemark.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quotemark.text.Anchor;
import quotemark.text.Span;

class NoReplyTest {
    private static final String TEXT =
            "Berg lied, Pell said. “I did not,” Ada Berg said. The works office was warned.";

    private final UUID version = UUID.randomUUID();
    private final Speaker berg = Speaker.named("Ada Berg", 0);
    private final Speaker pell = Speaker.named("Ines Pell", 1);
    private final Speaker office =
            Speaker.named("the harbour office", 2)
                    .withKind(Speaker.Kind.ORGANISATION)
                    .withAliases(List.of("the works office"));
    private final Quote accusation = quote("Berg lied", pell);
    private final Quote answer = quote("“I did not,”", berg);
    private final Claim lied = claim("The mayor lied", Claim.Status.CONTESTED);
    private final List<Entity> all =
            new ArrayList<>(List.of(berg, pell, office, accusation, answer, lied));

    private static Anchor anchor(String words) {
        int at = TEXT.indexOf(words);
        return Anchor.at(TEXT, new Span(at, at + words.length()));
    }

    private Quote quote(String words, Speaker speaker) {
        return new Quote(
                UUID.randomUUID(),
                version,
                Quote.Kind.DIRECT,
                speaker.id(),
                null,
                List.of(new Fragment(Fragment.Role.CONTENT, anchor(words))));
    }

    private static Claim claim(String statement, Claim.Status status) {
        return new Claim(UUID.randomUUID(), statement, status, "", new Contester.Unknown());
    }

    private void stands(Claim claim, @Nullable Quote quote, String... words) {
        all.add(
                new Occurrence(
                        UUID.randomUUID(),
                        claim.id(),
                        version,
                        quote == null ? null : quote.id(),
                        List.of(words).stream().map(NoReplyTest::anchor).toList(),
                        Occurrence.Stance.ASSERTS));
    }

    private Annotations annotations() {
        var article = new Article(UUID.randomUUID(), "", "Eve", "", "", "en", "", Instant.EPOCH);
        return Annotations.of(
                article,
                new Version(version, article.id(), 1, TEXT, List.of(), "", Instant.EPOCH),
                all);
    }

    private List<String> missing() {
        return NoReply.in(annotations()).stream()
                .map(m -> m.speaker().name() + " as " + m.named())
                .toList();
    }

    @Test
    void whoeverIsNamedInTheWordsAndNotQuotedWithAnAnswerHasNoReply() {
        stands(lied, accusation);

        assertThat(missing()).containsExactly("Ada Berg as Berg");
        assertThat(NoReply.in(annotations()).getFirst().explanation())
                .isEqualTo(
                        "The claim names Ada Berg (“Berg”), and no quote of theirs in this article"
                                + " answers it.");
    }

    @Test
    void aliasesInTheStatementNameSomebodyToo() {
        Claim warned = claim("The Works Office was warned", Claim.Status.UNCHECKED);
        all.add(warned);
        stands(warned, null, "was warned");

        assertThat(missing()).containsExactly("the harbour office as the works office");
    }

    @Test
    void evidenceInAQuoteOfTheirsIsAReply() {
        stands(lied, accusation);
        all.add(
                new Evidence(
                        UUID.randomUUID(),
                        lied.id(),
                        Evidence.Relation.REFUTES,
                        Evidence.Strength.UNRATED,
                        new Evidence.Source.Passage(version, anchor("I did not"))));

        assertThat(missing()).isEmpty();
    }

    @Test
    void aQuoteOfTheirsInWhichTheClaimStandsIsAReply() {
        stands(lied, accusation);
        stands(lied, answer);

        assertThat(missing()).isEmpty();
    }

    @Test
    void whatIsDecidedOrDismissedNeedsNoReply() {
        Claim refuted = claim("Berg lied", Claim.Status.REFUTED);
        all.add(refuted);
        stands(refuted, accusation);
        stands(lied, accusation);
        all.add(new Dismissal(UUID.randomUUID(), lied.id(), version, berg.id()));

        assertThat(missing()).isEmpty();
    }

    @Test
    void aPartOfAWordNamesNobody() {
        Claim mountains = claim("The Bergen line is closed", Claim.Status.CONTESTED);
        all.add(mountains);
        stands(mountains, null, "was warned");

        assertThat(missing()).isEmpty();
    }

    @Test
    void theReplyListSaysWhomToAskWhat() {
        stands(lied, accusation);
        Claim warned = claim("The works office was warned", Claim.Status.UNCHECKED);
        all.add(warned.with(draft -> draft.contester = new Contester.Outside("a clerk")));
        stands(warned, null, "The works office was warned");
        all.add(
                new Evidence(
                        UUID.randomUUID(),
                        warned.id(),
                        Evidence.Relation.SUPPORTS,
                        Evidence.Strength.UNRATED,
                        new Evidence.Source.Page("https://example.org/", "Log", "", "", "")));

        assertThat(ReplyList.of(annotations()).contacts())
                .extracting(contact ->
                        contact.name()
                                + ": "
                                + contact.questions().stream()
                                        .map(q -> q.ask() + " " + q.claim().statement())
                                        .toList())
                .containsExactly(
                        "Ada Berg: [REPLY The mayor lied]",
                        "Ines Pell: [BASIS The mayor lied]",
                        "the harbour office: [REPLY The works office was warned]",
                        "Eve: [SOURCE The works office was warned]",
                        "a clerk: [GROUNDS The works office was warned]",
                        "Log: [PAGE The works office was warned]");
    }
}
