package quotemark.suggest.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "“We start,” said an engineer who built it. | an engineer: “We start,”",
                "“We start,” the notice read. | the notice: “We start,”",
                "“We started late,” remembered Ada Quill, the mayor. | Ada Quill: “We started late,”",
                "“Now!” Sen. Ada Quill, R-Pa., shouted. | Sen. Ada Quill: “Now!”",
                "“We start,” Ada Quill, the engineer who built it, wrote. | Ada Quill: “We start,”",
                "The bridge, says Ada Quill, is old and safe. | Ada Quill: The bridge … is old and safe",
                "Quill, the mayor, last week said the bridge was safe. | Quill: the bridge was safe",
                "The board met, with Quill calling it a “farce.” | Quill: it a “farce.”",
                "The plan has been called a “trap” by critics. | critics: a “trap”",
                "The board, which Ross called “slow,” said it was safe. | Ross: “slow,” / The board: it was safe",
                "After Quill said that the bridge was safe, Ross answered: “It is not.” | Quill: the bridge was safe / Ross: “It is not.”",
                "Ross opposes “repairs” and Quill says the bridge is safe. | Ross: “repairs” / Quill: the bridge is safe",
                "“We start,” Quill said as a man shouted: “Never!” | Quill: “We start,” / a man: “Never!”",
                "It is safe, she said in May, that the “old” bridge stays. | she: It is safe … that the “old” bridge stays",
                "The bridge was met with chants of “Shame!” | ?: “Shame!”",
                "The hall was filled with traders from the quay, who say it is safe. | traders from the quay, who: it is safe",
                "As described by Quill, the bridge is safe. | Quill: the bridge is safe",
                "Calls them “fools” and “cowards.” | ?: “fools” / ?: “cowards.”",
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
    void aTurnGoesOnInParagraphsWithoutAName() {
        assertThat(said("“QUILL: It is safe.\n\n“It is old.\n\n“(APPLAUSE.)\n\n“ROSS: No.”"))
                .isEqualTo("QUILL: It is safe. … “It is old. / ROSS: No.”");
    }

    @Test
    void whoIsToldSaysNothing() {
        String text = "Quill was told that the bridge was safe.";

        assertThat(ENGLISH.read(text).attributions())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.source()).isNull();
                    assertThat(found.addressee()).isNotNull();
                    assertThat(found.addressee().of(text)).isEqualTo("Quill");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quill’s office declined to comment on it.",
                "Ross asked not to be named.",
                "It cost more than the £2.6 million agreed in May.",
                "The letter, read out by the clerk, was long.",
            })
    void whatNobodySaysIsNoSpeech(String text) {
        assertThat(said(text)).isEmpty();
    }

    @Test
    void aLineThatIsDrawnOutOfTheArticleIsNotSaidAgain() {
        assertThat(said("Work began.\n\n“We start in May.\nAda Quill, mayor.”")).isEmpty();
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
                "Die Brücke ist nach Angaben der Polizei sicher. | der Polizei: Die Brücke ist … sicher",
                "Der Zeitung zufolge ist die Brücke sicher. | Der Zeitung: ist die Brücke sicher",
                "Die Brücke sei seiner Meinung nach sicher. | seiner Meinung: Die Brücke sei … sicher",
                "Er blieb, weil nach Ansicht der Ärzte nichts anderes half. | der Ärzte: weil … nichts anderes half",
                "Wie die Feuerwehr mitteilte, ist die Brücke sicher. | die Feuerwehr: ist die Brücke sicher",
                "In der Stadt ist es ruhig, wie der Sprecher sagte. | der Sprecher: In der Stadt ist es ruhig",
                "Die Brücke ist sicher, das teilte die Polizei mit. | die Polizei: Die Brücke ist sicher",
                "Die Kommission schlug vor, die Brücke zu sperren. | Die Kommission: die Brücke zu sperren",
                "Der Vertreter, Peter Clever, hat in einem Interview gefordert, dass Schulen schließen. | Der Vertreter: Schulen schließen",
                "Um zehn meldete die Zeitung „Der Tag“, die Brücke sei sicher. | die Zeitung „Der Tag“: die Brücke sei sicher",
                "Der Minister sagte der „Berliner Zeitung“, dass die Brücke sicher sei. | Der Minister: die Brücke sicher sei",
                "„Wir beginnen“, hat Brandt am Montag gesagt. | Brandt: „Wir beginnen“",
                "„Wir beginnen“, so Brandt gegenüber dem „Tag“. | Brandt: „Wir beginnen“",
                "Die Anwendung lehnte der Minister ab: „Das geht nicht.“ | der Minister: „Das geht nicht.“",
                "Brandt lachte und sagte: „Das geht nicht.“ | Brandt: „Das geht nicht.“",
                "In dem Bericht heißt es, die Brücke sei sicher. | dem Bericht: die Brücke sei sicher",
                "Der Minister zeigte sich offen dafür, dass die Brücke gesperrt werde. | Der Minister: die Brücke gesperrt werde",
                "Brandt nannte den Plan einen „großen Fehler“. | Brandt: den Plan einen „großen Fehler“",
                "Brandt sprach von „Panik“. | Brandt: „Panik“",
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
    void germanSaysInTheNextSentenceWhoSaidIt() {
        assertThat(said(GERMAN, "Die Brücke ist sicher. Das teilte die Polizei am Montag mit."))
                .isEqualTo("die Polizei: Die Brücke ist sicher.");
    }

    @Test
    void whatIsReportedSentenceAfterSentenceIsOneReport() {
        String text =
                "Brandt sprach. Die Brücke sei alt, sagte sie. Sie habe sie geprüft. Nun werde gebaut.";

        assertThat(said(GERMAN, text)).endsWith("/ sie: Sie habe sie geprüft. Nun werde gebaut.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Zeitung „Der Tag“ erscheint täglich.",
                "Der Film „Alte Brücken“ lief im „Kino am Markt“.",
                "Brandt kritisierte den Plan.",
                "Der Bau hätte früher beginnen können.",
            })
    void germanNamesAndDeedsAreNoSpeech(String text) {
        assertThat(said(GERMAN, text)).isEmpty();
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
