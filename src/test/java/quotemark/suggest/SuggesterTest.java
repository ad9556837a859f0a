package quotemark.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Fragment.Role;
import quotemark.annotation.Lesson;
import quotemark.annotation.Outcome;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;

class SuggesterTest {
    private static final String TEXT =
            """
            Ada Berg, the engineer, said that the bridge is safe.

            “We measured it twice,” she told reporters.

            “It will fall down next year,” noted Tomas Brandt.
            """;

    private final Suggester suggester = new Suggester();

    private List<Suggestion> suggestions(List<Speaker> known, Experience experience) {
        return suggester.in(TEXT, "en", known, experience);
    }

    @Test
    void findsEachQuoteInTextOrderWithWhoeverSeemsToSayIt() {
        assertThat(suggestions(List.of(), Experience.NONE))
                .extracting(
                        s -> s.quote().contentHull().of(TEXT),
                        s -> s.speaker().map(Candidate::name).orElse(""))
                .containsExactly(
                        tuple("the bridge is safe", "Ada Berg"),
                        tuple("“We measured it twice,”", "Ada Berg"),
                        tuple("“It will fall down next year,”", "Tomas Brandt"));
    }

    @Test
    void takesASpeakerOfTheLibraryForWhoeverIsCalledSo() {
        Speaker berg = Speaker.named("Ada Berg", 3);

        assertThat(suggestions(List.of(berg), Experience.NONE).get(1).speakers())
                .first()
                .isEqualTo(new Candidate.Known(berg));
    }

    @Test
    void saysInWordsWhyItSuggestsAQuote() {
        assertThat(suggestions(List.of(), Experience.NONE).get(1).reasons())
                .containsExactly(
                        "cue “told” after the quote", "subject “she”, who seems to be Ada Berg");
    }

    @Test
    void trustsACueLessThatWasRejectedOften() {
        var lessons = new ArrayList<Lesson>();
        for (int i = 0; i < 6; i++) {
            lessons.add(new Lesson(Quote.Kind.DIRECT, Outcome.REJECTED, "noted", "", ""));
        }
        lessons.add(new Lesson(Quote.Kind.DIRECT, Outcome.ACCEPTED, "Noted", "", ""));

        Suggestion before = suggestions(List.of(), Experience.NONE).getLast();
        Suggestion after = suggestions(List.of(), Experience.of(lessons)).getLast();

        assertThat(after.quote()).isEqualTo(before.quote());
        assertThat(after.confidence()).isLessThan(before.confidence() * .6);
        assertThat(after.reasons()).contains("you rejected 6 of 7 with “noted”");
    }

    @Test
    void putsTheSpeakerFirstWhoWasTakenForThatName() {
        Speaker mayor = Speaker.named("Thomas Brandt", 1);
        Experience corrected = corrected("Tomas Brandt", "Thomas Brandt");

        assertThat(suggestions(List.of(mayor), corrected).getLast().speakers())
                .extracting(Candidate::name)
                .startsWith("Thomas Brandt", "Tomas Brandt");
    }

    @Test
    void learnsNobodyFromAPronoun() {
        Speaker mayor = Speaker.named("Thomas Brandt", 1);

        assertThat(suggestions(List.of(mayor), corrected("she", "Thomas Brandt")).get(1).speakers())
                .extracting(Candidate::name)
                .first()
                .isEqualTo("Ada Berg");
    }

    private static Experience corrected(String mention, String taken) {
        return Experience.of(
                List.of(new Lesson(Quote.Kind.DIRECT, Outcome.EDITED, "noted", mention, taken)));
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();

        assertThat(suggestions(List.of(), Experience.NONE)).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void theCueIsAPartOfWhatIsSuggested() {
        assertThat(suggestions(List.of(), Experience.NONE))
                .allSatisfy(s -> assertThat(s.quote().spans(Role.CUE)).hasSize(1));
    }
}
