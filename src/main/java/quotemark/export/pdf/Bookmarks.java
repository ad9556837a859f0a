package quotemark.export.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The contents that a reader of PDF shows beside the pages.
final class Bookmarks {
    private static final int LONGEST = 80;

    private final PDDocumentOutline outline = new PDDocumentOutline();

    Bookmarks(PDDocument document) {
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    PDOutlineItem add(String title, PDPage page, float y) {
        return add(title, page, y, outline);
    }

    /// @param y from the page's bottom, in points
    PDOutlineItem add(String title, PDPage page, float y, PDOutlineNode parent) {
        var there = new PDPageXYZDestination();
        there.setPage(page);
        there.setTop((int) y);
        var item = new PDOutlineItem();
        item.setTitle(brief(title));
        item.setDestination(there);
        parent.addLast(item);
        return item;
    }

    private static String brief(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST) {
            return title;
        }
        return title.substring(0, title.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
    }
}
