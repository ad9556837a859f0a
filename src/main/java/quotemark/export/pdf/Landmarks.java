package quotemark.export.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;
import quotemark.export.contents.PlainText;
import quotemark.export.paper.SideNote;

/// What the bookmarks lead to: the article and its headings, each quote, the lists and each claim.
final class Landmarks {
    private final Bookmarks bookmarks;
    private @Nullable PDOutlineItem article;
    private @Nullable PDOutlineItem quotes;
    private @Nullable PDOutlineItem section;

    Landmarks(PDDocument document) {
        bookmarks = new Bookmarks(document);
    }

    void title(String title, PDPage page, float y) {
        article = bookmarks.add(PlainText.line(title), page, y);
    }

    void heading(String title, PDPage page, float y) {
        if (article == null) {
            bookmarks.add(PlainText.line(title), page, y);
        } else {
            bookmarks.add(PlainText.line(title), page, y, article);
        }
    }

    void note(SideNote note, PDPage page, float y) {
        if (note.isQuote()) {
            PDOutlineItem parent = quotes == null ? bookmarks.add("Quotes", page, y) : quotes;
            quotes = parent;
            bookmarks.add(note.sign() + ": " + note.title(), page, y, parent);
        }
    }

    void section(String title, PDPage page, float y) {
        section = bookmarks.add(title, page, y);
    }

    /// A part of the last section.
    void part(String title, PDPage page, float y) {
        if (section != null) {
            bookmarks.add(title, page, y, section);
        }
    }
}
