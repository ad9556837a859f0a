package quotemark.reader.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import quotemark.reader.ArticleReader;
import quotemark.reader.Draft;
import quotemark.reader.Told;
import quotemark.reader.UnreadableException;
import quotemark.reader.archive.Packing;

class WordTest {
    private static final String STYLES =
            """
            <w:styles xmlns:w="w">
              <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
              <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
              <w:style w:styleId="Own"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style>
              <w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
              <w:style w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
              <w:style w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>
              <w:style w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>
            </w:styles>
            """;

    private static String document(String body) {
        return "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>" + body + "</w:body></w:document>";
    }

    private static String paragraph(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(style, words);
    }

    private static Draft read(String body) throws UnreadableException {
        return read(new Packing(), body);
    }

    private static Draft read(Packing parts, String body) throws UnreadableException {
        byte[] file =
                parts.add("word/styles.xml", STYLES)
                        .add("word/document.xml", document(body))
                        .bytes();
        return ArticleReader.read("a.docx", file);
    }

    @Test
    void stylesSayWhatAParagraphIs() throws Exception {
        Draft read =
                read(
                        paragraph("Titel", "The bridge is closed")
                                + paragraph("A", "It rained.")
                                + paragraph("Own", "Why?")
                                + paragraph("Zitat", "“It is old.”")
                                + paragraph("Beschriftung", "Photo: J. Doe")
                                + "<w:p><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr>"
                                + "<w:r><w:t>Rust</w:t></w:r></w:p>");
        assertThat(Told.blocks(read.content()))
                .containsExactly(
                        "HEADLINE The bridge is closed",
                        "PARAGRAPH It rained.",
                        "HEADING Why?",
                        "BLOCK_QUOTE “It is old.”",
                        "LIST_ITEM Rust");
        assertThat(Told.leftOut(read.content())).containsExactly("4 Photo: J. Doe");
        assertThat(read.raw().mediaType()).contains("wordprocessingml");
    }

    @Test
    void whatWasDeletedOrHiddenIsOut() throws Exception {
        Draft read =
                read(
                        "<w:p><w:r><w:t xml:space='preserve'>He said </w:t></w:r>"
                                + "<w:del><w:r><w:delText>nothing</w:delText><w:t>no</w:t></w:r></w:del>"
                                + "<w:ins><w:r><w:t>yes</w:t></w:r></w:ins>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:fldChar/><w:instrText>HYPERLINK"
                                + " x</w:instrText></w:r>"
                                + "<w:r><w:tab/><w:t>twice</w:t><w:noBreakHyphen/><w:t>over.</w:t></w:r></w:p>");
        assertThat(read.content().text()).isEqualTo("He said yes twice-over.");
    }

    @Test
    void notesCommentsAndBoxesAreAside() throws Exception {
        Packing parts =
                new Packing()
                        .add(
                                "word/footnotes.xml",
                                "<w:footnotes xmlns:w='w'><w:footnote w:id='2'><w:p><w:r><w:t>See"
                                        + " page 3.</w:t></w:r></w:p></w:footnote></w:footnotes>")
                        .add(
                                "word/comments.xml",
                                "<w:comments xmlns:w='w'><w:comment"
                                        + " w:id='0'><w:p><w:r><w:t>Sure?</w:t>"
                                        + "</w:r></w:p></w:comment></w:comments>");
        Draft read =
                read(
                        parts,
                        "<w:p><w:r><w:t>It rained.</w:t><w:footnoteReference w:id='2'/></w:r>"
                                + "<w:r><w:commentReference w:id='0'/></w:r>"
                                + "<mc:AlternateContent><mc:Choice><w:txbxContent>"
                                + paragraph("", "“Old!”")
                                + "</w:txbxContent></mc:Choice><mc:Fallback>"
                                + paragraph("", "“Old!”")
                                + "</mc:Fallback></mc:AlternateContent></w:p>"
                                + paragraph("", "It stopped."));
        assertThat(read.content().text()).isEqualTo("It rained.\nIt stopped.");
        assertThat(Told.leftOut(read.content()))
                .containsExactly("0 “Old!”", "1 See page 3.", "1 Sure?");
    }

    @Test
    void aShortBoldParagraphIsAHeading() throws Exception {
        String bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r></w:p>";
        Draft read =
                read(
                        bold.formatted("The bridge is closed")
                                + paragraph("", "It rained on the town.")
                                + bold.formatted("The report")
                                + paragraph("", "It is long.")
                                + paragraph("", "It is dry."));
        assertThat(Told.blocks(read.content()))
                .contains("HEADLINE The bridge is closed", "HEADING The report");
    }

    @Test
    void whoWroteItAndWhenIsKnownAndLeftOut() throws Exception {
        Draft read =
                read(
                        paragraph("Title", "The bridge is closed")
                                + paragraph("", "By Jane Doe")
                                + paragraph("", "3 May 2024")
                                + paragraph("", "It rained on the town on 3 May 2024.")
                                + paragraph("", "By John Roe and Ana Pell")
                                + paragraph("", "It is dry.".repeat(9)));
        assertThat(Told.blocks(read.content()).get(1))
                .isEqualTo("PARAGRAPH It rained on the town on 3 May 2024.");
        assertThat(Told.leftOut(read.content()))
                .containsExactly("1 By Jane Doe", "1 3 May 2024", "2 By John Roe and Ana Pell");
        assertThat(read.content().metadata().byline()).isEqualTo("Jane Doe");
        assertThat(read.content().metadata().published()).isEqualTo("2024-05-03");
    }

    @Test
    void thePropertiesSayWhatTheTextDoesNot() throws Exception {
        Packing parts =
                new Packing()
                        .add(
                                "docProps/core.xml",
                                "<p xmlns:dc='dc'><dc:title>Rain</dc:title><dc:creator>J."
                                        + " Doe</dc:creator>"
                                        + "<created>2024-05-03T10:00:00Z</created></p>");
        Draft read = read(parts, paragraph("", "It rained on the town."));
        assertThat(read.content().metadata().title()).isEqualTo("Rain");
        assertThat(read.content().metadata().byline()).isEqualTo("J. Doe");
        assertThat(read.content().metadata().published()).isEqualTo("2024-05-03T10:00:00Z");
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() throws Exception {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY f SYSTEM"
                        + " 'file:///etc/passwd'>]>";
        byte[] file =
                new Packing()
                        .add(
                                "word/document.xml",
                                bomb + document(paragraph("", "It rained. &b; &f;")))
                        .bytes();
        try {
            assertThat(ArticleReader.read("a.docx", file).content().text())
                    .startsWith("It rained.")
                    .doesNotContain("ha", "root");
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).startsWith("“a.docx” is damaged inside; ");
        }
    }

    @Test
    void brokenPartsGiveOneSentence() {
        assertThatThrownBy(() -> read("<w:p>"))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(
                        "“a.docx” is damaged inside; open it with the program that wrote it, and"
                                + " save it anew.");
        assertThatThrownBy(() -> read("<w:p/>"))
                .hasMessage("“a.docx” holds no words to read; choose an article with text.");
    }
}
