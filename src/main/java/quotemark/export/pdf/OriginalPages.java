package quotemark.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import quotemark.export.Original;
import quotemark.export.contents.Contents;
import quotemark.export.paper.Fact;
import quotemark.export.paper.SideNote;
import quotemark.export.paper.SideNotes;
import quotemark.export.paper.Whole;
import quotemark.text.Anchor;
import quotemark.text.PrintedLetter;

/// The pages that the article was read from, as they were, with highlights and notes on their
/// words.
final class OriginalPages {
    private final Contents contents;
    private final Original original;
    private final String author;
    private final Map<SideNote, List<List<PrintedLetter>>> found = new LinkedHashMap<>();

    OriginalPages(Contents contents, Original original, String author) {
        this.contents = contents;
        this.original = original;
        this.author = author;
        var text = new PrintedText(original.letters());
        for (SideNote note : SideNotes.of(contents)) {
            found.put(
                    note,
                    note.places().stream()
                            .map(place ->
                                    text.find(Anchor.at(contents.annotations().text(), place)))
                            .toList());
        }
    }

    /// How many passages are not found on the pages.
    long missing() {
        return found.values().stream().flatMap(List::stream).filter(List::isEmpty).count();
    }

    byte[] bytes() throws IOException {
        try (PDDocument document = Loader.loadPDF(original.file().bytes())) {
            document.setAllSecurityToBeRemoved(document.isEncrypted());
            document.setDocumentId(contents.article().id().getLeastSignificantBits());
            annotate(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void annotate(PDDocument document) throws IOException {
        var highlights = new Highlights(document, author);
        for (Map.Entry<SideNote, List<List<PrintedLetter>>> one : found.entrySet()) {
            SideNote note = one.getKey();
            for (List<PrintedLetter> letters : one.getValue()) {
                for (List<PrintedLetter> line : lines(letters)) {
                    PDPage page = document.getPage(line.getFirst().page());
                    highlights.add(
                            note.about(),
                            page,
                            area(line, page),
                            Decoration.strength(note.style()));
                }
            }
            highlights.of(note);
        }
        List<Fact> remarks = new Whole(contents).remarks();
        if (!remarks.isEmpty()) {
            new StickyNote(document, author).add(remarks);
        }
    }

    private static List<List<PrintedLetter>> lines(List<PrintedLetter> letters) {
        var lines = new ArrayList<List<PrintedLetter>>();
        for (PrintedLetter letter : letters) {
            if (lines.isEmpty() || lines.getLast().getLast().line() != letter.line()) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(letter);
        }
        return lines;
    }

    private static PDRectangle area(List<PrintedLetter> line, PDPage page) {
        PDRectangle shown = page.getCropBox();
        PrintedLetter first = line.getFirst();
        float left = first.left();
        float bottom = first.bottom();
        float right = first.right();
        float top = first.top();
        for (PrintedLetter letter : line) {
            left = Math.min(left, letter.left());
            bottom = Math.min(bottom, letter.bottom());
            right = Math.max(right, letter.right());
            top = Math.max(top, letter.top());
        }
        return new PDRectangle(
                left + shown.getLowerLeftX(),
                bottom + shown.getLowerLeftY(),
                right - left,
                top - bottom);
    }
}
