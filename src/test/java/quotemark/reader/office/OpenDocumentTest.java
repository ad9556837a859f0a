package quotemark.reader.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import quotemark.reader.ArticleReader;
import quotemark.reader.Draft;
import quotemark.reader.Told;
import quotemark.reader.archive.Packing;

class OpenDocumentTest {
    private static final String CONTENT =
            """
            <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f"
                xmlns:draw="d">
              <office:automatic-styles>
                <style:style style:name="P1" style:parent-style-name="Title"/>
                <style:style style:name="P2" style:parent-style-name="Quotations"/>
                <style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>
              </office:automatic-styles>
              <office:body><office:text>
                <text:tracked-changes><text:p>never said</text:p></text:tracked-changes>
                <text:p text:style-name="P1">The bridge is closed</text:p>
                <text:p>It<text:s text:c="2"/>rained<text:note><text:note-citation>1</text:note-citation>
                  <text:note-body><text:p>Twice.</text:p></text:note-body></text:note> on the town.
                  <draw:frame><draw:text-box><text:p>A wet street</text:p></draw:text-box></draw:frame></text:p>
                <text:h text:outline-level="2">Why</text:h>
                <text:list><text:list-item><text:p>Clouds</text:p></text:list-item></text:list>
                <text:p text:style-name="P2">“It is old.”</text:p>
                <text:p><text:span text:style-name="T1">The report</text:span></text:p>
                <text:p>It is<text:line-break/>long.</text:p>
              </office:text></office:body>
            </office:document-content>
            """;

    private final Packing parts = new Packing().add("content.xml", CONTENT);

    @Test
    void isReadParagraphByParagraph() throws Exception {
        parts.add(
                "meta.xml",
                "<m xmlns:dc='dc'><dc:title>Rain</dc:title><initial-creator>J. Doe</initial-creator>"
                        + "<creation-date>2024-05-03T10:00:00</creation-date></m>");
        Draft read = ArticleReader.read("a.odt", parts.bytes());
        assertThat(Told.blocks(read.content()))
                .containsExactly(
                        "HEADLINE The bridge is closed",
                        "PARAGRAPH It rained on the town.",
                        "HEADING Why",
                        "LIST_ITEM Clouds",
                        "BLOCK_QUOTE “It is old.”",
                        "HEADING The report",
                        "PARAGRAPH It is long.");
        assertThat(Told.leftOut(read.content())).containsExactly("2 Twice.", "2 A wet street");
        assertThat(read.content().metadata().byline()).isEqualTo("J. Doe");
        assertThat(read.content().metadata().published()).isEqualTo("2024-05-03");
    }

    @Test
    void withAPasswordGivesOneSentence() throws Exception {
        parts.add("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>");
        assertThatThrownBy(() -> ArticleReader.read("a.odt", parts.bytes()))
                .hasMessage("“a.odt” is protected by a password; save it without one.");
    }
}
