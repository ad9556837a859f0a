package quotemark.export.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import quotemark.export.paper.Colours;

/// Draws words and lines on one page. Measures are in points, from the page's bottom left corner.
final class Pen {
    private static final COSName SPAN = COSName.getPDFName("Span");

    private final PDPageContentStream page;
    private final Fonts fonts;

    Pen(PDPageContentStream page, Fonts fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    /// Begins what has no meaning for those who do not see it.
    void beginArtifact() throws IOException {
        page.beginMarkedContent(COSName.ARTIFACT);
    }

    /// @param number of the content on its page, [TagTree#content]
    void beginContent(String type, int number) throws IOException {
        page.beginMarkedContent(COSName.getPDFName(type), number);
    }

    void end() throws IOException {
        page.endMarkedContent();
    }

    /// @param y of the baseline
    void words(Line line, float x, float y) throws IOException {
        float at = x;
        for (Styled piece : line.pieces()) {
            at += words(piece, at, y);
        }
    }

    private float words(Styled piece, float x, float y) throws IOException {
        float at = x;
        for (Fonts.Glyphs glyphs : fonts.glyphs(piece.words(), piece.ink())) {
            boolean plain = glyphs.shown().equals(glyphs.meant());
            if (!plain) {
                var meant = new COSDictionary();
                meant.setString(COSName.ACTUAL_TEXT, glyphs.meant());
                page.beginMarkedContent(SPAN, PDPropertyList.create(meant));
            }
            page.beginText();
            page.setFont(glyphs.face().font(), piece.ink().size());
            fill(piece.ink().colour());
            page.newLineAtOffset(at, y + piece.ink().rise());
            page.showText(glyphs.shown());
            page.endText();
            if (!plain) {
                page.endMarkedContent();
            }
            for (int character : glyphs.shown().codePoints().toArray()) {
                at += glyphs.face().width(character) * piece.ink().size() / 1000;
            }
        }
        return at - x;
    }

    void area(float x, float y, float width, float height, String colour) throws IOException {
        fill(colour);
        page.addRect(x, y, width, height);
        page.fill();
    }

    /// @param dashes lengths of dash and gap; none for a line without gaps
    void line(float x, float y, float toX, float toY, float width, String colour, float... dashes)
            throws IOException {
        stroke(width, colour, dashes);
        page.moveTo(x, y);
        page.lineTo(toX, toY);
        page.stroke();
    }

    void box(float x, float y, float width, float height, String colour, float... dashes)
            throws IOException {
        stroke(0.6f, colour, dashes);
        page.addRect(x, y, width, height);
        page.stroke();
    }

    void wave(float x, float y, float toX, String colour) throws IOException {
        stroke(0.9f, colour);
        page.moveTo(x, y);
        float side = 1;
        for (float at = x; at < toX; at += 2) {
            float to = Math.min(at + 2, toX);
            float middle = (at + to) / 2;
            page.curveTo(middle, y + side * 1.3f, middle, y + side * 1.3f, to, y);
            side = -side;
        }
        page.stroke();
    }

    private void stroke(float width, String colour, float... dashes) throws IOException {
        int[] parts = Colours.parts(colour);
        page.setLineWidth(width);
        page.setLineDashPattern(dashes, 0);
        page.setStrokingColor(parts[0] / 255f, parts[1] / 255f, parts[2] / 255f);
    }

    private void fill(String colour) throws IOException {
        int[] parts = Colours.parts(colour);
        page.setNonStrokingColor(parts[0] / 255f, parts[1] / 255f, parts[2] / 255f);
    }
}
