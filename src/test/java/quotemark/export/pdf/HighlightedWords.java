package quotemark.export.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/// What stands below a highlight.
final class HighlightedWords {
    private HighlightedWords() {}

    static String of(PDPage page, PDAnnotationHighlight highlight) throws IOException {
        var found = new ArrayList<String>();
        float[] corners = highlight.getQuadPoints();
        for (int i = 0; i < corners.length; i += 8) {
            var stripper = new PDFTextStripperByArea();
            stripper.addRegion(
                    "words",
                    new Rectangle2D.Float(
                            corners[i] - 0.2f,
                            page.getMediaBox().getHeight() - corners[i + 1],
                            corners[i + 2] - corners[i],
                            corners[i + 1] - corners[i + 5]));
            stripper.extractRegions(page);
            found.add(stripper.getTextForRegion("words").strip());
        }
        return String.join(" ", found);
    }
}
