package quotemark.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Entity;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Quote;
import quotemark.annotation.RawFile;
import quotemark.annotation.Speaker;
import quotemark.annotation.Version;
import quotemark.export.Copy;
import quotemark.export.Exporter;
import quotemark.export.Original;
import quotemark.reader.ArticleReader;
import quotemark.reader.pdf.Pdf;
import quotemark.reader.pdf.PrintedPages;
import quotemark.text.Anchor;
import quotemark.text.Span;

class OriginalPagesTest {
    private static final UUID VERSION = new UUID(0, 1);

    @Test
    void highlightsLieOnTheWordsOverHyphensColumnsAndPages() throws Exception {
        try (var pages = new PrintedPages()) {
            pages.line(60, 80, 24, true, "Council votes to close the bridge");
            pages.column(
                    60,
                    120,
                    220,
                    0,
                    "The council voted on Friday to close the bridge. " + filler());
            pages.column(
                    320,
                    120,
                    220,
                    0,
                    "The mayor agreed. \"We had no choice after the mea|surements of the"
                            + " engi|neers, and we shall have none until the cables are in the order in"
                            + " which the engineers want them, for as long as measurements are made,"
                            + " and as long as there are ferries in the town that wants\"");
            pages.newPage();
            pages.column(
                    60,
                    120,
                    220,
                    0,
                    "and \"We had no choice\" was heard again, from others. " + filler());
            byte[] bytes = pages.bytes();
            String text = ArticleReader.read("a.pdf", bytes).content().text();
            Annotations annotations =
                    annotations(
                            text,
                            "We had no choice after the measurements of the engineers",
                            "\"We had no choice\"");

            Exporter pdf = new PdfCopy().by("Mara Lindqvist").from(original(bytes));
            assertThat(pdf.copy(annotations).leftOut()).isEmpty();
            try (PDDocument copy = copy(pdf.copy(annotations))) {
                assertThat(marked(copy))
                        .containsExactly(
                                tuple(
                                        0,
                                        "Ana Ruiz, quote 1, direct",
                                        "We had no choice after the"
                                                + " measurements of the engineers"),
                                tuple(1, "Ana Ruiz, quote 2, direct", "\"We had no choice\""));
                assertThat(copy.getPage(0).getAnnotations())
                        .filteredOn(PDAnnotationText.class::isInstance)
                        .extracting(PDAnnotation::getContents)
                        .containsExactly("note: Ask the town.");
                assertThat(words(copy)).isEqualTo(words(Loader.loadPDF(bytes)));
            }
        }
    }

    @Test
    void aPassageThatIsNotThereIsTold() throws Exception {
        try (var pages = new PrintedPages()) {
            pages.column(60, 120, 220, 0, "The council voted on Friday to close the bridge.");
            Annotations annotations = annotations("It did nothing of the kind.", "nothing");

            assertThat(new PdfCopy().from(original(pages.bytes())).copy(annotations).leftOut())
                    .containsExactly("1 passage that is not found on the original pages");
        }
    }

    private static String filler() {
        return "Residents asked the engineers why no measurements were known earlier. ".repeat(8);
    }

    private static Original original(byte[] bytes) throws Exception {
        return new Original(RawFile.of("a.pdf", Pdf.MEDIA_TYPE, bytes), Pdf.letters(bytes));
    }

    private static PDDocument copy(Copy copy) throws Exception {
        return Loader.loadPDF(Objects.requireNonNull(copy.siblings().get(".original.pdf")));
    }

    private static String words(PDDocument document) throws Exception {
        return new PDFTextStripper().getText(document);
    }

    /// Page, contents and words of each highlight.
    private static List<Tuple> marked(PDDocument document) throws Exception {
        var found = new ArrayList<Tuple>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            for (PDAnnotation one : page.getAnnotations()) {
                if (one instanceof PDAnnotationHighlight highlight) {
                    String words = HighlightedWords.of(page, highlight).replaceAll("-\\s+", "");
                    found.add(tuple(i, highlight.getContents(), words));
                }
            }
        }
        return found;
    }

    private static Annotations annotations(String text, String... quotes) {
        List<Entity> all = new ArrayList<>();
        Speaker ruiz = Speaker.named("Ana Ruiz", 0);
        all.add(ruiz);
        for (String words : quotes) {
            int start = text.lastIndexOf(words);
            assertThat(start).as(text).isNotNegative();
            var content =
                    new Fragment(
                            Fragment.Role.CONTENT,
                            Anchor.at(text, new Span(start, start + words.length())));
            all.add(
                    new Quote(
                            new UUID(1, all.size()),
                            VERSION,
                            Quote.Kind.DIRECT,
                            ruiz.id(),
                            null,
                            List.of(content)));
        }
        all.add(new Note(new UUID(2, 1), VERSION, null, null, "Ask the town."));
        var article = new Article(new UUID(0, 2), "Bridge", "", "", "", "en", "", Instant.EPOCH);
        return Annotations.of(
                article,
                new Version(VERSION, article.id(), 1, text, List.of(), "", Instant.EPOCH),
                all);
    }
}
