package quotemark.export.pdf;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import quotemark.annotation.Annotations;
import quotemark.export.Copy;
import quotemark.export.Exporter;
import quotemark.export.Original;
import quotemark.export.contents.Contents;
import quotemark.export.contents.PlainText;
import quotemark.export.paper.SideNote;
import quotemark.export.paper.SideNotes;
import quotemark.export.paper.Whole;

/// Typeset pages with the notes in the margin and in real highlights, to print, to mail and to keep
/// (PDF/A-2b). If the article was read from a PDF, a second file has its own pages, with the same
/// highlights and notes on the same words.
public final class PdfCopy implements Exporter {
    private static final String NAMELESS = "Quotemark";

    /// Missing letters that are named; the rest is counted.
    private static final int NAMED = 12;

    /// What the copy on the original pages ends with.
    private static final String ORIGINAL = ".original.pdf";

    private final String annotator;
    private final Optional<Original> original;

    public PdfCopy() {
        this("", Optional.empty());
    }

    private PdfCopy(String annotator, Optional<Original> original) {
        this.annotator = annotator.isBlank() ? NAMELESS : PlainText.line(annotator);
        this.original = original;
    }

    @Override
    public Exporter by(String newAnnotator) {
        return new PdfCopy(newAnnotator, original);
    }

    @Override
    public boolean wantsOriginal() {
        return true;
    }

    @Override
    public Exporter from(Original newOriginal) {
        return new PdfCopy(annotator, Optional.of(newOriginal));
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String description() {
        return "PDF: pages with notes in the margin";
    }

    @Override
    public String ending() {
        return ".pdf";
    }

    @Override
    public Copy copy(Annotations annotations) {
        try (var document = new PDDocument()) {
            draw(annotations, document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            Map<String, byte[]> siblings =
                    original.isEmpty()
                            ? Map.of()
                            : Map.of(ORIGINAL, pages(annotations, original.get()).bytes());
            return new Copy(bytes.toByteArray(), siblings, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
    }

    private OriginalPages pages(Annotations annotations, Original pdf) {
        return new OriginalPages(annotations, pdf, annotator);
    }

    /// Sets everything.
    ///
    /// @return what is left out
    private List<String> draw(Annotations annotations, PDDocument document) throws IOException {
        var contents = Contents.of(annotations);
        List<SideNote> notes = SideNotes.of(contents);
        Metadata.write(new Whole(contents), annotator, document);
        var fonts = new Fonts(document);
        var tags = new TagTree(document);
        var highlights = new Highlights(document, annotator);
        var landmarks = new Landmarks(document);
        try (var paper = new Paper(document, fonts, tags)) {
            var column = new ArticleColumn(contents, notes, paper, highlights, landmarks);
            var lists = new ListPages(contents, paper, landmarks, column.draw());
            lists.draw();
            List<String> leftOut = leftOut(annotations, fonts.missing());
            lists.foot(leftOut);
            for (SideNote note : notes) {
                for (var made : highlights.of(note).entrySet()) {
                    tags.annotation(made.getKey(), made.getValue(), column.element(note));
                }
            }
            tags.finish();
            return leftOut;
        }
    }

    /// Which letters are missing shows when everything is set.
    @Override
    public List<String> leftOut(Annotations annotations) {
        try (var document = new PDDocument()) {
            return draw(annotations, document);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
    }

    private List<String> leftOut(Annotations annotations, Set<Integer> missing) {
        String named =
                missing.stream().limit(NAMED).map("U+%04X"::formatted).collect(joining(", "));
        String all = missing.size() > NAMED ? named + " and others" : named;
        return Whole.leftOut(annotations)
                .and(
                        original.map(pdf -> pages(annotations, pdf).missing()).orElse(0L),
                        "passage that is not found on the original pages",
                        "passages that are not found on the original pages")
                .and(
                        missing.size(),
                        "character that its fonts do not have (" + all + "), shown as a box",
                        "characters that its fonts do not have (" + all + "), shown as boxes")
                .phrases();
    }
}
