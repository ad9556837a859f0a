package quotemark.export.pdf;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import quotemark.annotation.Annotations;
import quotemark.export.Copy;
import quotemark.export.CopyChoice;
import quotemark.export.Exporter;
import quotemark.export.Original;
import quotemark.export.SuggestedQuote;
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
    private final CopyChoice choice;
    private final List<SuggestedQuote> suggested;

    public PdfCopy() {
        this("", Optional.empty(), CopyChoice.EVERYTHING, List.of());
    }

    private PdfCopy(
            String annotator,
            Optional<Original> original,
            CopyChoice choice,
            List<SuggestedQuote> suggested) {
        this.choice = choice;
        this.suggested = suggested;
        this.annotator = annotator.isBlank() ? NAMELESS : PlainText.line(annotator);
        this.original = original;
    }

    @Override
    public Exporter by(String newAnnotator) {
        return new PdfCopy(newAnnotator, original, choice, suggested);
    }

    @Override
    public boolean wantsOriginal() {
        return true;
    }

    @Override
    public Exporter from(Original newOriginal) {
        return new PdfCopy(annotator, Optional.of(newOriginal), choice, suggested);
    }

    @Override
    public Exporter showing(CopyChoice newChoice) {
        return new PdfCopy(annotator, original, newChoice, suggested);
    }

    @Override
    public Exporter suggesting(List<SuggestedQuote> newlySuggested) {
        return new PdfCopy(annotator, original, choice, newlySuggested);
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
        Annotations shown = choice.of(annotations);
        var contents = Contents.of(shown, choice.lens()).suggesting(suggested);
        Optional<OriginalPages> pages =
                original.map(pdf -> new OriginalPages(contents, pdf, annotator));
        try (var document = new PDDocument()) {
            List<String> byChoice = choice.leftOut(annotations);
            List<String> leftOut = draw(contents, pages, byChoice, document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            Map<String, byte[]> siblings =
                    pages.isEmpty() ? Map.of() : Map.of(ORIGINAL, pages.get().bytes());
            return new Copy(bytes.toByteArray(), siblings, Map.of(), leftOut);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
    }

    /// Sets everything.
    ///
    /// @param byChoice what is left out of the copy besides what the format leaves out
    /// @return all that is left out
    private List<String> draw(
            Contents contents,
            Optional<OriginalPages> pages,
            List<String> byChoice,
            PDDocument document)
            throws IOException {
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
            // Which letters are missing shows when everything is set.
            var leftOut = new ArrayList<>(byChoice);
            leftOut.addAll(leftOut(contents, pages, fonts.missing()));
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

    private static List<String> leftOut(
            Contents contents, Optional<OriginalPages> pages, Set<Integer> missing) {
        String named =
                missing.stream().limit(NAMED).map("U+%04X"::formatted).collect(joining(", "));
        String all = missing.size() > NAMED ? named + " and others" : named;
        return Whole.leftOut(contents.annotations())
                .and(
                        pages.map(OriginalPages::missing).orElse(0L),
                        "passage that is not found on the original pages",
                        "passages that are not found on the original pages")
                .and(
                        missing.size(),
                        "character that its fonts do not have (" + all + "), shown as a box",
                        "characters that its fonts do not have (" + all + "), shown as boxes")
                .phrases();
    }
}
