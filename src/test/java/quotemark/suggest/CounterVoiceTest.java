package quotemark.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotemark.text.Span;

class CounterVoiceTest {

    @Test
    void theRestOfTheSentenceAfterATurnAnswersTheClaim() {
        assertThat(
                        after(
                                "Then: “The war is the West's doing,” he said, although it was"
                                        + " Moscow that began it on 24 February. More follows.",
                                "“The war is the West's doing,”"))
                .contains("it was Moscow that began it on 24 February");
    }

    @Test
    void theNextSentenceAnswersIfItTurnsAgainstTheClaim() {
        assertThat(after("“All is safe,” she said. But divers found rust.", "“All is safe,”"))
                .contains("divers found rust");
        assertThat(after("“All is safe,” she said.\n\nHowever, it rusts.", "“All is safe,”"))
                .contains("it rusts");
    }

    @Test
    void theNextSentenceAnswersIfSomebodyDenies() {
        assertThat(after("“Nobody came,” he said. The city denied that.", "“Nobody came,”"))
                .contains("The city denied that");
    }

    @Test
    void whatOnlyGoesOnIsNoAnswer() {
        assertThat(after("“All is safe,” she said. It rained. But not for long.", "“All is safe,”"))
                .isEmpty();
        assertThat(after("“All is safe,”", "“All is safe,”")).isEmpty();
        assertThat(after("“All is safe,” she said, but.", "“All is safe,”")).isEmpty();
    }

    @Test
    void aTurnWithinTheClaimIsTheClaimsOwn() {
        assertThat(after("“Old, but safe,” she said.", "“Old, but safe,”")).isEmpty();
    }

    @Test
    void partsOfWordsAreNoTurn() {
        assertThat(after("“All is safe,” she butted in again.", "“All is safe,”")).isEmpty();
    }

    private static Optional<String> after(String text, String claim) {
        int start = text.indexOf(claim);
        return CounterVoice.after(text, new Span(start, start + claim.length()))
                .map(answer -> answer.of(text));
    }
}
