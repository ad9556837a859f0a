package quotemark.reader.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.annotation.Block;
import quotemark.reader.content.Content;
import quotemark.reader.content.Metadata;

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

    private static List<String> words(Content content) {
        return content.blocks().stream().map(Block::span).map(it -> it.of(content.text())).toList();
    }
}
