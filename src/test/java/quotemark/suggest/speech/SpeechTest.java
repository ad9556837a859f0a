package quotemark.suggest.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {
    private static final Speech ENGLISH = Speech.of("en").orElseThrow();
    private static final Speech GERMAN = Speech.of("de").orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "“We start in May,” the mayor said. | the mayor: “We start in May,”",
                "“We start in May,” said Ada Quill of the harbour board. | Ada Quill of the harbour board: “We start in May,”",
                "“Why now?” Quill asked. | Quill: “Why now?”",
                "Quill said: “We start in May.” | Quill: “We start in May.”",
                "Quill told reporters on Monday that the bridge was safe. | Quill: the bridge was safe",
                "The mayor believes the bridge is safe. | The mayor: the bridge is safe",
                "The bridge, Quill said, would stay open. | Quill: The bridge … would stay open",
                "The bridge will stay open, the mayor said. | the mayor: The bridge will stay open",
                "According to Quill, the bridge is safe. | Quill: the bridge is safe",
                "The bridge is safe, according to Quill. | Quill: The bridge is safe",
                "Quill, who runs the board, said the bridge was safe. | Quill: the bridge was safe",
                "“We start,” Ada Quill, a spokeswoman, said. | Ada Quill: “We start,”",
                "“We start,” Quill said, “and we end.” | Quill: “We start,” … “and we end.”",
                "Quill criticized the plan. | Quill: the plan",
                "Quill said the bridge was safe and added that it was old. | Quill: the bridge was safe / Quill: it was old",
                "On “Morning Talk,” Quill said the bridge was safe. | Quill: the bridge was safe",
                "Quill called it safe in her memoir, “Old Bridges.” | Quill: it safe in her memoir",
                "The board rejected her claim that the bridge was safe. | The board: her claim that the bridge was safe",
            })
    void whoSaysWhat(String text, String expected) {
        assertThat(said(text)).isEqualTo(expected);
    }

    @Test
    void eachTurnOfATranscriptIsItsSpeakers() {
        assertThat(said("“QUILL: Is it safe?\n\n“ROSS: It is.”"))
                .isEqualTo("QUILL: Is it safe? / ROSS: It is.”");
    }

    @Test
    void whatHasAnAuthorIsATitle() {
        assertThat(said("“Bridge stays shut,” by the Gazette.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "„Wir beginnen im Mai“, sagte die Ministerin. | die Ministerin: „Wir beginnen im Mai“",
                "„Wir beginnen im Mai“, so Anna Brandt. | Anna Brandt: „Wir beginnen im Mai“",
                "Am Montag sagte Brandt: „Wir beginnen im Mai.“ | Brandt: „Wir beginnen im Mai.“",
                "Brandt sagte, die Brücke sei sicher. | Brandt: die Brücke sei sicher",
                "Brandt erklärte, dass die Brücke sicher sei. | Brandt: die Brücke sicher sei",
                "Laut Polizei wurde niemand verletzt. | Polizei: wurde niemand verletzt",
                "Brandt kritisierte den Plan. | Brandt: den Plan",
            })
    void whoSaysWhatInGerman(String text, String expected) {
        assertThat(said(GERMAN, text)).isEqualTo(expected);
    }

    @Test
    void germanGoesOnReportingInTheSubjunctive() {
        assertThat(said(GERMAN, "Brandt sagte, die Brücke sei sicher. Sie habe das geprüft."))
                .isEqualTo("Brandt: die Brücke sei sicher / Brandt: Sie habe das geprüft.");
    }

    @Test
    void aQuotationThatStandsAloneGoesOnWithWhatWasSaidBefore() {
        assertThat(said("“We start in May,” Quill said. “It will be cold.”"))
                .isEqualTo("Quill: “We start in May,” … “It will be cold.”");
    }

    @Test
    void whatItCameThroughIsTheChannel() {
        String text = "“We start in May,” Quill told Wang, according to the agency.";

        assertThat(ENGLISH.read(text).attributions())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.channel()).isNotNull();
                    assertThat(found.channel().of(text)).isEqualTo("the agency");
                });
    }

    @Test
    void titlesAndSignsAreNoSpeech() {
        assertThat(said("She read “The Old Bridge” in the “A” train.")).isEmpty();
    }

    @Test
    void aLanguageWithoutAGrammarHasNone() {
        assertThat(Speech.of("fi")).isEmpty();
    }

    private static String said(String text) {
        return said(ENGLISH, text);
    }

    private static String said(Speech language, String text) {
        return language.read(text).attributions().stream()
                .map(found -> speaker(text, found) + ": " + words(text, found))
                .collect(Collectors.joining(" / "));
    }

    private static String speaker(String text, Attribution found) {
        return found.source() == null ? "?" : found.source().of(text);
    }

    private static String words(String text, Attribution found) {
        List<String> words = found.contents().stream().map(span -> span.of(text)).toList();
        return String.join(" … ", words);
    }
}
