package quotemark.export.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Annotations;
import quotemark.annotation.GoldenExample;
import quotemark.export.CrowdedExample;
import quotemark.export.DisputedExample;
import quotemark.export.Exporter;
import quotemark.export.HostileExample;

class PdfCopyTest {
    private final Exporter pdf = new PdfCopy().by("Mara Lindqvist");
    private final Annotations golden = new GoldenExample().annotations();

    @Test
    void eachNoteIsAHighlightOnItsWords() throws Exception {
        try (PDDocument document = document(golden)) {
            PDPage page = document.getPage(0);

            assertThat(highlights(page))
                    .extracting(
                            PDAnnotationHighlight::getTitlePopup,
                            PDAnnotationHighlight::getContents,
                            highlight -> words(page, highlight))
                    .containsExactly(
                            tuple(
                                    "Mara Lindqvist",
                                    """
                                    Ana Ruiz, quote 1, direct
                                    source: health minister Ana Ruiz
                                    cue: said
                                    asserts claim 1: The crime figures are wrong (contested)\
                                    """,
                                    "“The figures are wrong,” “and the mayor told me ‘we never"
                                            + " counted them.’ ”"),
                            tuple(
                                    "Mara Lindqvist",
                                    """
                                    the mayor, quote 2, direct
                                    source: the mayor
                                    cue: told
                                    to: me
                                    within: quote 1\
                                    """,
                                    "‘we never counted them.’"),
                            tuple(
                                    "Mara Lindqvist",
                                    """
                                    The city, quote 3, indirect
                                    source: The city
                                    cue: denied
                                    denies claim 1: The crime figures are wrong (contested)
                                    tag: statistics\
                                    """,
                                    "that they were wrong"));
        }
    }

    private static List<PDAnnotationHighlight> highlights(PDPage page) throws IOException {
        return page.getAnnotations().stream()
                .filter(PDAnnotationHighlight.class::isInstance)
                .map(PDAnnotationHighlight.class::cast)
                .toList();
    }

    private static String words(PDPage page, PDAnnotationHighlight highlight) {
        try {
            return HighlightedWords.of(page, highlight);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void bookmarksLeadToTheArticleTheQuotesAndTheLists() throws Exception {
        try (PDDocument document = document(DisputedExample.annotations())) {
            var found = new ArrayList<String>();
            bookmarks(document.getDocumentCatalog().getDocumentOutline(), "", found);

            assertThat(found)
                    .containsExactly(
                            "Crime fell, city data say",
                            "Quotes",
                            " AR 1: Ana Ruiz",
                            " MA 2: the mayor",
                            " CI 3: The city",
                            "Speakers",
                            "Claims",
                            " 1: Crime fell",
                            " 2: The crime figures are wrong",
                            "How it is marked");
        }
    }

    private static void bookmarks(PDOutlineNode node, String indent, List<String> found) {
        for (PDOutlineItem item : node.children()) {
            found.add(indent + item.getTitle());
            bookmarks(item, indent + " ", found);
        }
    }

    @Test
    void notesNeverLieUponEachOther() throws Exception {
        try (PDDocument document = document(CrowdedExample.annotations())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            for (Map.Entry<Integer, SortedSet<Float>> page : marginLines(document).entrySet()) {
                Float before = null;
                for (Float line : page.getValue()) {
                    assertThat(before == null ? 100f : line - before)
                            .as("page %d, line at %f", page.getKey(), line)
                            .isGreaterThan(9);
                    before = line;
                }
                assertThat(page.getValue().last()).isLessThan(842 - Paper.BOTTOM + 1);
            }
        }
    }

    /// The baselines right of the text, by page.
    private static Map<Integer, SortedSet<Float>> marginLines(PDDocument document)
            throws IOException {
        var lines = new TreeMap<Integer, SortedSet<Float>>();
        var stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        if (letter.getX() > 370 && letter.getFontSizeInPt() == Ink.NOTE.size()) {
                            lines.computeIfAbsent(getCurrentPageNo(), _ -> new TreeSet<>())
                                    .add(letter.getY());
                        }
                    }
                };
        stripper.getText(document);
        lines.values().forEach(page -> page.removeIf(y -> y > 842 - 48));
        return lines;
    }

    @Test
    void everyNoteOfACrowdedTextIsThere() throws Exception {
        try (PDDocument document = document(CrowdedExample.annotations())) {
            String text = new PDFTextStripper().getText(document);

            for (int i = 1; i <= CrowdedExample.QUOTES; i++) {
                assertThat(text).contains("quote %d, direct".formatted(i));
            }
        }
    }

    @Test
    void itIsTaggedAndSaysWhatItIs() throws Exception {
        try (PDDocument document = document(golden)) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).hasSize(1);
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(new String(catalog.getMetadata().toByteArray(), ISO_8859_1))
                    .contains("<pdfaid:part>2</pdfaid:part>")
                    .contains("<pdfaid:conformance>B</pdfaid:conformance>");
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                assertThat(annotation.getStructParent()).isNotNegative();
                assertThat(annotation.getNormalAppearanceStream()).isNotNull();
            }
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void aLetterThatNoFontHasIsABoxAndIsTold() throws Exception {
        assertThat(pdf.copy(golden).leftOut())
                .containsExactly(
                        "1 character that its fonts do not have (U+1F4CA), shown as a box");
        try (PDDocument document = document(golden)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Left out: 1 character");
        }
    }

    @Test
    void anyWordsCanBeSet() throws Exception {
        try (PDDocument document = document(HostileExample.annotations())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("<script>alert(\"1\")")
                    .doesNotContain("\u202E");
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            assertThat(document.getPage(0).getAnnotations())
                    .allMatch(PDAnnotationHighlight.class::isInstance);
        }
    }

    @Test
    void theSameAnnotationsGiveTheSameBytesWithTheArticleInThem() {
        byte[] copy = pdf.copy(golden).main();

        assertThat(pdf.copy(new GoldenExample().annotations()).main()).isEqualTo(copy);
        assertThat(new String(copy, ISO_8859_1)).contains(golden.article().id().toString());
    }

    private PDDocument document(Annotations annotations) throws IOException {
        return Loader.loadPDF(pdf.copy(annotations).main());
    }
}
