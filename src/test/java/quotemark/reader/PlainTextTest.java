package quotemark.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.annotation.Block;

class PlainTextTest {
    private static final String LONG =
            "The council voted on Monday to put the repairs of the bridge off until next year, "
                    + "although its engineer had promised that they would be finished by the autumn, "
                    + "and although the shops beside it had lost a third of their trade since March.";

    @Test
    void theTextStaysAsItIsButForLineEndsAndTheVeryEnd() {
        Content content =
                PlainText.read(
                        "  A title\r\n\r\n\r\n\tFirst,  with\u00A0gaps. \rSecond. \r\n\r\n ");
        assertThat(content.text()).isEqualTo("  A title\n\n\n\tFirst,  with\u00A0gaps. \nSecond.");
        assertThat(words(content)).containsExactly("A title", "First,  with\u00A0gaps.", "Second.");
    }

    @Test
    void aLineIsAParagraphWhereLinesAreWholeSentences() {
        assertThat(words(PlainText.read("A headline\n" + LONG + "\nIt rained.\n" + LONG)))
                .containsExactly("A headline", LONG, "It rained.", LONG);
    }

    @Test
    void wrappedLinesBetweenBlankLinesAreOneParagraph() {
        String first =
                "The council voted on Monday to put the repairs\nof the bridge off until next year, and\nno longer.";
        String second = "Nobody had expected the vote to be as close as\nit was.";
        assertThat(words(PlainText.read("Repairs slip\n\n" + first + "\n\n" + second)))
                .containsExactly("Repairs slip", first, second);
    }

    @Test
    void wrappedLinesWithoutBlankLinesPartWhereALineStopsShort() {
        String first =
                "The council voted on Monday to put the repairs\nof the bridge off until next year.";
        String second =
                "Nobody had expected the vote to be as close as\nit was, the mayor told the reporters who asked\nhim.";
        assertThat(words(PlainText.read(first + "\n" + second))).containsExactly(first, second);
    }

    @Test
    void indentsBeginParagraphs() {
        String first =
                "The council voted on Monday to put the repairs\nof the bridge off until next year, which nobody";
        String second = "Others had expected the vote to be as close as\nit was";
        assertThat(words(PlainText.read("   " + first + "\n   " + second)))
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bridge repairs slip into next year",
                "📊 Crime fell, city data say.",
                "“We were wrong,” minister admits",
                "Wird die Linie gebaut?",
                "By the sea, a town waits for its bridge"
            })
    void aShortFirstParagraphIsTheHeadline(String first) {
        assertThat(PlainText.read(first + "\n" + LONG).headline()).contains(first);
        assertThat(PlainText.read(first + "\n\n" + LONG).headline()).contains(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained. The bridge stayed shut.",
                "MOSCOW (Reuters) - The bridge stayed shut on Monday.",
                "By Jane Doe",
                "21 February 2023",
                "* * *"
            })
    void otherFirstParagraphsAreNoHeadline(String first) {
        assertThat(PlainText.read(first + "\n\n" + LONG).headline()).isEmpty();
    }

    @Test
    void aTextOfOneParagraphAndATextThatRunsOnHaveNoHeadline() {
        assertThat(PlainText.read("Bridge repairs slip").headline()).isEmpty();
        assertThat(PlainText.read("The council voted on\n\nmonday to " + LONG).headline())
                .isEmpty();
        assertThat(PlainText.read(LONG + "\n\n" + LONG).headline()).isEmpty();
    }

    @Test
    void bylineDateAndAgencyAreReadAndStayInTheText() {
        Content content =
                PlainText.read(
                        "Repairs slip\n\nBy Jane Doe and Jan van der Berg\n\nTuesday, 21 February 2023, 14:30\n\n"
                                + LONG
                                + " (Efe)");
        assertThat(content.metadata())
                .isEqualTo(
                        new Metadata(
                                "",
                                "Jane Doe and Jan van der Berg",
                                "Efe",
                                "2023-02-21",
                                "en",
                                ""));
        assertThat(words(content)).hasSize(4);
    }

    @Test
    void theAgencyIsAlsoReadBehindThePlace() {
        assertThat(PlainText.read("MOSCOW (Reuters) - " + LONG).metadata().publisher())
                .isEqualTo("Reuters");
        assertThat(PlainText.read(LONG + " (sic)").metadata().publisher()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21 February 2023 | 2023-02-21",
                "February 21st, 2023 | 2023-02-21",
                "Published: Feb. 21, 2023 at 14:30 CET | 2023-02-21",
                "Dienstag, 21. Februar 2023 | 2023-02-21",
                "Stand: 21.02.2023, 14:30 Uhr | 2023-02-21",
                "21 de febrero de 2023 | 2023-02-21",
                "mardi 21 février 2023 | 2023-02-21",
                "1 août 2023 | 2023-08-01",
                "5 giugno 2023 | 2023-06-05",
                "2023-02-21 | 2023-02-21",
                "2023-02-21T14:30:00.000+0100 | 2023-02-21T14:30:00+01:00",
                "2023-02-21T14:30Z | 2023-02-21T14:30Z",
                "31 February 2023 | ''",
                "In 2023 prices rose | ''",
                "the 21 rules of 2023 | ''"
            })
    void datesOfManyManners(String line, String expected) {
        assertThat(Dates.inLine(line).orElse("")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The mayor said on Monday that the bridge would not be opened and that he was sorry.",
                "de | Die Stadt hat sich mit dem Land auf eine neue Linie geeinigt, sagte die Sprecherin.",
                "fr | Le maire a dit dans un discours que les travaux du pont ne sont pas finis pour la ville.",
                "es | El alcalde dijo que las obras del puente no se terminan por la falta de dinero en la ciudad.",
                "it | Il sindaco ha detto che i lavori non sono finiti per la mancanza di soldi nel bilancio della città.",
                "nl | De burgemeester zei dat het werk aan de brug niet klaar is en dat er meer geld voor nodig is.",
                "pt | O prefeito disse que as obras da ponte não foram feitas por uma falta de dinheiro na cidade.",
                "'' | Xyzzy plugh frotz."
            })
    void theLanguageIsToldByItsSmallWords(String language, String text) {
        assertThat(Language.of(text)).isEqualTo(language);
    }

    private static List<String> words(Content content) {
        return content.blocks().stream().map(Block::span).map(it -> it.of(content.text())).toList();
    }
}
