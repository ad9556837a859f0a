package quotemark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {

    /// The caret stands at the bar; what is found stands behind the arrow.
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {
                "He said: “We |won.” => “We won.”",
                "|“We won,” he said. => “We won,”",
                "“We won,”| he said. => “We won,”",
                "“We won,” he |said, “and you?” => ",
                "“We won,” he said, “and |you?” => “and you?”",
                "“He told me ‘we |never counted’ then.” => ‘we never counted’",
                "“He told |me ‘we never counted’ then.” => “He told me ‘we never counted’ then.”",
                "“Don’t |go, it’s the dogs’ day.” => “Don’t go, it’s the dogs’ day.”",
                "Sie sagte: „Wir |gehen.“ Dann ging sie. => „Wir gehen.“",
                "„Er rief ‚kommt |her‘ und ging.“ => ‚kommt her‘",
                "Sie sagte: »Wir |gehen.« => »Wir gehen.«",
                "Elle dit : « Nous |partons. » => « Nous partons. »",
                "Hon sa: ”Vi |går.” => ”Vi går.”",
                "\"We |won,\" he said. => \"We won,\"",
                "'We |won,' he said, 'and don't ask.' => 'We won,'",
                "“It ends |nowhere, he said. => “It ends nowhere, he said.",
                "No marks |here. => ",
                "Don’t |look; it’s nothing. => ",
            })
    void findsTheQuotationAroundTheCaret(String marked, String expected) {
        int caret = marked.indexOf('|');
        String text = marked.replace("|", "");

        Span found = QuotationMarks.around(text, caret);

        assertThat(found == null ? null : found.of(text)).isEqualTo(expected);
    }

    @Test
    void aQuotationReopenedAtEachParagraphIsOne() {
        String text = "She said: “First.\n\n“Second.\n“Third.” Then she left.\n“Other.”";

        for (String word : new String[] {"First", "Second", "Third"}) {
            Span found = QuotationMarks.around(text, text.indexOf(word));
            assertThat(found).isNotNull();
            assertThat(found.of(text)).isEqualTo("“First.\n\n“Second.\n“Third.”");
        }
    }

    @Test
    void withinNamesTheOutermostQuotationsOfASpan() {
        String text = "the “turn ‘to’ war” is meeting “resistance”, all";

        assertThat(QuotationMarks.within(text, new Span(0, text.length())))
                .extracting(span -> span.of(text))
                .containsExactly("“turn ‘to’ war”", "“resistance”");
    }
}
