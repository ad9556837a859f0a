package quotemark.export.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import quotemark.export.paper.Colours;

/// The pages, one after the other. Measures are in points, from a page's bottom left corner.
final class Paper implements AutoCloseable {
    static final float LEFT = 54;
    static final float RIGHT = 547;
    static final float TOP = 786;
    static final float BOTTOM = 66;

    private final PDDocument document;
    private final Fonts fonts;
    private final TagTree tags;
    private PDPage page;
    private PDPageContentStream stream;
    private Pen pen;

    Paper(PDDocument document, Fonts fonts, TagTree tags) throws IOException {
        this.document = document;
        this.fonts = fonts;
        this.tags = tags;
        this.page = added();
        this.stream = new PDPageContentStream(document, page);
        this.pen = new Pen(stream, fonts);
    }

    private PDPage added() {
        var next = new PDPage(PDRectangle.A4);
        next.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(next);
        return next;
    }

    Fonts fonts() {
        return fonts;
    }

    TagTree tags() {
        return tags;
    }

    PDPage page() {
        return page;
    }

    Pen pen() {
        return pen;
    }

    /// Goes on on a new page.
    void turn() throws IOException {
        stream.close();
        page = added();
        stream = new PDPageContentStream(document, page);
        pen = new Pen(stream, fonts);
    }

    /// Draws a line that belongs to an element.
    ///
    /// @param y of the baseline
    void words(Line line, float x, float y, PDStructureElement element) throws IOException {
        pen.beginContent(element.getStructureType(), tags.content(page, element));
        pen.words(line, x, y);
        pen.end();
    }

    /// Ends the last page, and numbers all of them.
    @Override
    public void close() throws IOException {
        stream.close();
        int count = document.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            try (var foot =
                    new PDPageContentStream(
                            document,
                            document.getPage(i),
                            PDPageContentStream.AppendMode.APPEND,
                            true,
                            true)) {
                var under = new Pen(foot, fonts);
                under.beginArtifact();
                under.line(LEFT, 48, RIGHT, 48, 0.5f, Colours.LINE);
                foot("Annotated copy, made with Quotemark", LEFT, false, under);
                foot((i + 1) + " / " + count, RIGHT, true, under);
                under.end();
            }
        }
    }

    private void foot(String words, float x, boolean endsThere, Pen under) throws IOException {
        float width = endsThere ? fonts.width(words, Ink.NOTE_SOFT) : 0;
        under.words(new Line(List.of(Styled.of(words, Ink.NOTE_SOFT))), x - width, 36);
    }
}
