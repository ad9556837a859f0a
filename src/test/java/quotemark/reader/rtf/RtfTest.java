package quotemark.reader.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotemark.reader.ArticleReader;
import quotemark.reader.Draft;
import quotemark.reader.Told;
import quotemark.reader.UnreadableException;

class RtfTest {
    private static Draft read(String rtf) throws UnreadableException {
        return ArticleReader.read("a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "caf\\'e9 | café",
                "\\u8220\\'93yes\\u8221\\'94 | “yes”",
                "\\uc2\\u8220 abyes | “yes",
                "\\uc0\\u8220yes | “yes",
                "\\u-10179?\\u-8704? rain | 😀 rain",
                "\\u-10179? rain | \uFFFD rain",
                "\\u8220{x}yes | “xyes",
                "\\ldblquote yes\\rdblquote\\emdash no | “yes”—no",
                "a\\~b\\_c\\-d | a b-cd",
                "\\\\ \\{ \\} | \\ { }",
                "{\\fonttbl{\\f1\\fcharset204 X;}{\\f2\\fcharset128 Y;}}{\\f1 \\'cf\\'f0} \\f2 \\'83\\'65 | Пр テ",
                "\\ansicpg1250 \\'9aa | ša",
                "{\\*\\unknown no}{\\fldinst no}{\\fldrslt yes} | yes",
                "{\\field{\\*\\fldinst{HYPERLINK \"x\"}}{\\fldrslt{link}}} | link",
                "yes{\\deleted no}{\\v no} | yes",
                "{\\*\\bkmkstart no}{\\pict 0a0b}yes\\bin3 }}}. | yes.",
                "{\\object{\\*\\objdata 00}{\\result shown}} | shown"
            })
    void characters(String rtf, String text) throws Exception {
        assertThat(read("{\\rtf1\\ansi word " + rtf + "}").content().text())
                .isEqualTo("word " + text);
    }

    @Test
    void paragraphsHaveTheirKinds() throws Exception {
        Draft read =
                read(
                        """
                        {\\rtf1\\ansi{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2 Title;}{\\s3 Quote;}}
                        {\\info{\\title Rain}{\\author J. Doe}{\\creatim\\yr2024\\mo5\\dy3\\hr1}}
                        {\\header The Courier}
                        \\pard\\s2 The bridge is closed\\par
                        \\pard It rained{\\super 1{\\footnote Twice.}} on the town.\\par
                        \\pard\\s1 Why\\par
                        \\pard\\ls1{\\listtext 1.\\tab}Clouds\\par
                        \\pard\\s3 It is old.\\par
                        \\trowd\\pard\\intbl one\\cell two\\cell\\row
                        \\pard{\\b The report}\\
                        It is long.}
                        """);
        assertThat(Told.blocks(read.content()))
                .containsExactly(
                        "HEADLINE The bridge is closed",
                        "PARAGRAPH It rained1 on the town.",
                        "HEADING Why",
                        "LIST_ITEM Clouds",
                        "BLOCK_QUOTE It is old.",
                        "PARAGRAPH one",
                        "PARAGRAPH two",
                        "HEADING The report",
                        "PARAGRAPH It is long.");
        assertThat(Told.leftOut(read.content())).containsExactly("2 Twice.");
        assertThat(read.content().metadata().byline()).isEqualTo("J. Doe");
        assertThat(read.content().metadata().published()).isEqualTo("2024-05-03");
        assertThat(read.raw().mediaType()).isEqualTo("application/rtf");
    }

    @Test
    void whatIsBrokenIsReadAsFarAsItGoes() throws Exception {
        assertThat(read("{\\rtf1 It rained.}}}} And on.{").content().text())
                .isEqualTo("It rained. And on.");
        assertThat(read("{\\rtf1 It rained.\\").content().text()).isEqualTo("It rained.");
        assertThat(read("{\\rtf1 It rained.\\u99999999999 \\'").content().text())
                .startsWith("It rained.");
        assertThatThrownBy(() -> read("{\\rtf1 " + "{".repeat(10_000)))
                .hasMessage(
                        "“a.rtf” is nested too deeply to be a text; save it anew, or as plain text.");
        assertThatThrownBy(() -> read("{\\rtf1 }"))
                .hasMessage("“a.rtf” holds no words to read; choose an article with text.");
    }
}
