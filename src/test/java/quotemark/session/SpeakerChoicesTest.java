package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Speaker;
import quotemark.session.SpeakerChoices.Choice;
import quotemark.suggest.Candidate;

class SpeakerChoicesTest {
    private static final Speaker ERDOGAN = Speaker.named("Recep Tayyip Erdoğan", 0);
    private static final Speaker RAHMAN = Speaker.named("Abdul Rahman", 1);
    private static final Speaker MANN =
            Speaker.named("Jörg Mann", 2).withAliases(List.of("the Øresund man"));
    private static final Speaker MAN = Speaker.named("Man", 3);

    private static List<Choice> fitting(String typed) {
        return choices(List.of(), true).fitting(typed);
    }

    private static SpeakerChoices choices(List<Candidate> proposed, boolean open) {
        return new SpeakerChoices(proposed, List.of(RAHMAN, ERDOGAN, MANN, MAN), open);
    }

    private static Choice known(Speaker speaker) {
        return new Choice(new Candidate.Known(speaker), "");
    }

    private static Choice fresh(String name) {
        return new Choice(new Candidate.New(name), "");
    }

    @Test
    void blankWordsFitAllInTheirOrder() {
        assertThat(fitting(" "))
                .containsExactly(known(RAHMAN), known(ERDOGAN), known(MANN), known(MAN));
    }

    @Test
    void theWholeNameComesBeforeBeginningsAndThoseBeforeWhatIsWithin() {
        assertThat(fitting("man")).containsExactly(known(MAN), known(MANN), known(RAHMAN));
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertThat(fitting("ERDOGAN")).containsExactly(known(ERDOGAN), fresh("ERDOGAN"));
        assertThat(fitting("jorg mann")).containsExactly(known(MANN));
        assertThat(fitting("Jörg Mann")).containsExactly(known(MANN));
    }

    @Test
    void eachWordMayBeTheBeginningOfAnother() {
        assertThat(fitting("erd rec").getFirst()).isEqualTo(known(ERDOGAN));
    }

    @Test
    void whoIsFoundByAnotherNameSaysWhich() {
        assertThat(fitting("oresund"))
                .containsExactly(
                        new Choice(new Candidate.Known(MANN), "the Øresund man"), fresh("oresund"));
    }

    @Test
    void wheneverNobodyHasTheNameSomebodyNewMay() {
        assertThat(fitting("Zoe")).containsExactly(fresh("Zoe"));
        assertThat(choices(List.of(), false).fitting("Zoe")).isEmpty();
    }

    @Test
    void proposalsComeFirstAndAreFoundLikeTheOthers() {
        Candidate nikolai = new Candidate.New("Nikolai Patrushev");
        SpeakerChoices choices = choices(List.of(nikolai, new Candidate.Known(MANN)), true);

        assertThat(choices.fitting(""))
                .containsExactly(
                        new Choice(nikolai, ""),
                        known(MANN),
                        known(RAHMAN),
                        known(ERDOGAN),
                        known(MAN));
        assertThat(choices.fitting("patr")).containsExactly(new Choice(nikolai, ""), fresh("patr"));
        assertThat(choices.fitting("nikolai patrushev")).containsExactly(new Choice(nikolai, ""));
    }

    @Test
    void thousandsAreSearchedWhileALetterIsTyped() {
        List<Speaker> many =
                IntStream.range(0, 5_000)
                        .mapToObj(i ->
                                Speaker.named("Świętopełk Number " + i, i)
                                        .withAliases(List.of("the ątłas " + i)))
                        .toList();
        var choices = new SpeakerChoices(List.of(), many, true);
        Stream.of("s", "sw", "swi", "num 49").forEach(choices::fitting);
        long start = System.nanoTime();
        List<Choice> found = choices.fitting("swieto 4999");
        long milliseconds = (System.nanoTime() - start) / 1_000_000;

        assertThat(found).startsWith(known(many.get(4_999)));
        assertThat(milliseconds).isLessThan(50);
    }
}
