package quotemark.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quotemark.reader.ArticleReader;
import quotemark.reader.Draft;
import quotemark.reader.Told;
import quotemark.reader.content.RefusedException;

class PdfTest {
    private static final String FIRST =
            "The council voted on Friday to close the harbour bridge after engi|neers found rust in"
                    + " the main cables, the mayor said. \"We had no choice,\" said Ana Pell, who has"
                    + " led the town since 2019 and is a well-known opponent of the ferry.";
    private static final String SECOND =
            "The ferry company answered that it was ready from the first day on, and that it had"
                    + " been ready since the autumn, when nobody had asked for any|thing at all.";
    private static final String THIRD =
            "Residents of the eastern quarter were divided. Some wel|comed the decision as overdue,"
                    + " and others asked why the mea|surements had not led to earlier conse|quences.";

    private final PrintedPages pages = new PrintedPages();

    @AfterEach
    void close() throws Exception {
        pages.close();
    }

    private Draft read() throws Exception {
        return ArticleReader.read("a.pdf", pages.bytes());
    }

    private static String whole(String text) {
        return text.replace("|", "");
    }

    @Test
    void whatTakesTooLongToParseIsRefused() throws Exception {
        pages.line(60, 90, 24, true, "Council votes to close the bridge");
        byte[] bytes = pages.bytes();

        assertThatThrownBy(() -> Pdf.read(bytes, Duration.ZERO))
                .isInstanceOf(RefusedException.class)
                .hasMessage("takes too long to read; print only the article to a PDF.")
                .hasRootCauseInstanceOf(TooLongException.class)
                .hasStackTraceContaining("TimedBytes.read");
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws Exception {
        pages.line(60, 40, 9, false, "The Quay Courier 3 May 2024");
        pages.line(60, 90, 24, true, "Council votes to close the bridge");
        pages.column(60, 120, 150, 0, FIRST);
        pages.column(230, pages.column(230, 120, 150, 0, SECOND) + 6, 150, 0, THIRD);
        assertThat(Told.blocks(read().content()))
                .containsExactly(
                        "HEADLINE Council votes to close the bridge",
                        "PARAGRAPH " + whole(FIRST),
                        "PARAGRAPH " + whole(SECOND),
                        "PARAGRAPH " + whole(THIRD));
    }

    @Test
    void aParagraphGoesOnOverThePageWithoutItsRunningHead() throws Exception {
        for (int i = 0; i < 3; i++) {
            pages.line(60, 40, 10, false, "The Quay Courier");
            pages.line(300, 770, 10, false, "Page " + (i + 1));
            float at = pages.column(60, 100, 300, 12, FIRST);
            at = pages.column(60, at, 300, 12, SECOND);
            if (i < 2) {
                pages.column(60, at, 300, 12, "Residents of the eastern quarter, who need it,");
                pages.newPage();
                pages.column(
                        60, 88, 300, 0, "were divided about decision " + "ABC".charAt(i) + ".");
            }
        }
        assertThat(Told.blocks(read().content()))
                .containsSequence(
                        "PARAGRAPH " + whole(SECOND),
                        "PARAGRAPH Residents of the eastern quarter, who need it, were divided"
                                + " about decision A.",
                        "PARAGRAPH " + whole(FIRST))
                .hasSize(8);
        assertThat(Told.leftOut(read().content()))
                .containsExactly("8 The Quay Courier", "8 Page 1");
    }

    @Test
    void sizeAndWeightTellHeadingsAndWhatIsBesideTheText() throws Exception {
        pages.line(60, 80, 20, false, "Council votes to");
        pages.line(60, 104, 20, false, "close the bridge");
        float at = pages.column(60, 140, 300, 0, FIRST);
        pages.line(60, at + 10, 10, true, "What now");
        at = pages.column(60, at + 24, 300, 0, SECOND);
        pages.line(60, at + 14, 15, false, "\"We had no choice,\" said Ana Pell");
        pages.line(60, at + 40, 7, false, "The bridge in winter. Photo: J. Doe");
        pages.column(60, at + 60, 300, 0, THIRD);
        assertThat(Told.blocks(read().content()))
                .containsExactly(
                        "HEADLINE Council votes to close the bridge",
                        "PARAGRAPH " + whole(FIRST),
                        "HEADING What now",
                        "PARAGRAPH " + whole(SECOND),
                        "PARAGRAPH " + whole(THIRD));
        assertThat(Told.leftOut(read().content()))
                .containsExactly(
                        "4 \"We had no choice,\" said Ana Pell",
                        "4 The bridge in winter. Photo: J. Doe");
    }

    @Test
    void itsFactsAreReadWhereTheTextDoesNotSayThem() throws Exception {
        pages.column(60, 120, 300, 0, FIRST);
        pages.line(60, 780, 8, false, "https://quay.example/bridge 1/1");
        var about = pages.document().getDocumentInformation();
        about.setTitle("Microsoft Word - draft.docx");
        about.setAuthor("Jane Doe");
        var day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        day.setTimeInMillis(1_714_730_400_000L);
        about.setCreationDate(day);
        Draft read = read();
        assertThat(read.content().metadata().title()).isEmpty();
        assertThat(read.content().metadata().byline()).isEqualTo("Jane Doe");
        assertThat(read.content().metadata().published()).isEqualTo("2024-05-03T10:00:00Z");
        assertThat(read.content().metadata().address()).isEqualTo("https://quay.example/bridge");
        assertThat(read.raw().mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void aScanHasNoText() throws Exception {
        var picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        var document = pages.document();
        try (var out = new PDPageContentStream(document, document.getPage(0))) {
            out.drawImage(LosslessFactory.createFromImage(document, picture), 10, 10);
        }
        assertThatThrownBy(this::read)
                .hasMessage(
                        "“a.pdf” has no text: its pages are pictures, as from a scanner; run a text"
                                + " recognition (OCR) over it first.");
    }

    @Test
    void aPasswordGivesOneSentence() throws Exception {
        pages.column(60, 120, 300, 0, FIRST);
        var policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
        policy.setEncryptionKeyLength(128);
        pages.document().protect(policy);
        assertThatThrownBy(this::read)
                .hasMessage("“a.pdf” is protected by a password; save it without one.");
    }

    @Test
    void whatIsBrokenGivesOneSentence() {
        byte[] bytes = "%PDF-1.7\nand no more".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> ArticleReader.read("a.pdf", bytes))
                .hasMessage(
                        "“a.pdf” is a damaged PDF; open it in another program, and print it to a"
                                + " new one.");
    }
}
