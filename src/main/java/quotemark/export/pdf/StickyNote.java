package quotemark.export.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import quotemark.export.paper.Fact;

/// A note at the corner of the first page, for what is said of the article as a whole.
record StickyNote(PDDocument document, String author) {
    private static final float SIDE = 18;

    void add(List<Fact> facts) throws IOException {
        PDPage page = document.getPage(0);
        PDRectangle shown = page.getCropBox();
        var note = new PDAnnotationText();
        note.setRectangle(
                new PDRectangle(
                        shown.getLowerLeftX() + SIDE,
                        shown.getUpperRightY() - 2 * SIDE,
                        SIDE,
                        SIDE));
        note.setContents(facts.stream().map(Fact::line).collect(Collectors.joining("\n")));
        note.setTitlePopup(author);
        note.setSubject("Notes on the article");
        note.setAnnotationName("quotemark-whole");
        note.setName(PDAnnotationText.NAME_NOTE);
        note.setPrinted(true);
        note.setNoZoom(true);
        note.setNoRotate(true);
        note.setPage(page);
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(drawn());
        note.setAppearance(appearance);
        page.getAnnotations().add(note);
    }

    private PDAppearanceStream drawn() throws IOException {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(SIDE, SIDE));
        stream.setResources(new PDResources());
        try (var drawn = new PDPageContentStream(document, stream)) {
            drawn.setNonStrokingColor(1f, 0.93f, 0.6f);
            drawn.setStrokingColor(0.37f, 0.39f, 0.42f);
            drawn.addRect(1, 1, SIDE - 2, SIDE - 2);
            drawn.fillAndStroke();
            for (float y = 5; y < SIDE - 3; y += 4) {
                drawn.moveTo(4, y);
                drawn.lineTo(SIDE - 4, y);
                drawn.stroke();
            }
        }
        return stream;
    }
}
