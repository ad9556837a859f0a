package quotemark.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Decision;
import quotemark.annotation.Edit;
import quotemark.annotation.Fragment;
import quotemark.annotation.Outcome;
import quotemark.annotation.Quote;
import quotemark.export.docx.DocxCopy;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.Parcel;
import quotemark.export.pdf.PdfCopy;
import quotemark.text.Anchor;
import quotemark.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What copies show of suggestions on which nobody has decided.
class SuggestedQuoteTest {
    private static final String STANDING = "uggested, not decided: 85 % likely";
    private static final String LEFT_OUT = "2 suggestions that nobody has decided on";
    private static final List<String> THAT_SHOW_THEM =
            List.of("html", "docx", "pdf", "md", "txt", "jsonld", "csv");

    private final Annotations all = DisputedExample.annotations();
    private final List<SuggestedQuote> suggested =
            List.of(
                    suggested(1, "Crime fell", Optional.of("Ola Weiss"), 85),
                    suggested(2, "“The figures are wrong,”", Optional.empty(), 50));

    private SuggestedQuote suggested(int id, String words, Optional<String> speaker, int percent) {
        int start = all.text().indexOf(words);
        Anchor content = Anchor.at(all.text(), new Span(start, start + words.length()));
        int say = all.text().indexOf("say");
        var fragments =
                List.of(
                        new Fragment(Fragment.Role.CONTENT, content),
                        new Fragment(
                                Fragment.Role.CUE,
                                Anchor.at(all.text(), new Span(say, say + "say".length()))));
        return new SuggestedQuote(
                new Quote(
                        new UUID(8, id),
                        all.version().id(),
                        Quote.Kind.INDIRECT,
                        null,
                        null,
                        fragments),
                speaker,
                percent);
    }

    private Copy copy(Exporter format) {
        return format.suggesting(suggested).copy(all);
    }

    private Copy copy(String format) {
        return copy(Exporters.named(format).orElseThrow());
    }

    private Document page() {
        return Jsoup.parse(new String(copy("html").main(), UTF_8));
    }

    static Stream<Exporter> all() {
        return Exporters.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void withoutSuggestionsACopyIsAsItWouldBeIfThereWereNone(Exporter format) {
        Copy plain = format.copy(all);
        Copy none = format.suggesting(List.of()).copy(all);

        assertThat(none.main()).isEqualTo(plain.main());
        assertThat(none.leftOut()).isEqualTo(plain.leftOut());
        if (List.of("html", "md", "txt").contains(format.format())) {
            assertThat(new String(plain.main(), UTF_8)).doesNotContainIgnoringCase("suggest");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFormatShowsThemOrTellsThatItDoesNot(Exporter format) {
        Copy plain = format.copy(all);
        Copy copy = copy(format);

        if (THAT_SHOW_THEM.contains(format.format())) {
            assertThat(copy.leftOut()).isEqualTo(plain.leftOut());
            assertThat(copy.main()).isNotEqualTo(plain.main());
        } else {
            assertThat(copy.main()).isEqualTo(plain.main());
            assertThat(copy.leftOut())
                    .containsAll(plain.leftOut())
                    .endsWith(LEFT_OUT)
                    .hasSize(plain.leftOut().size() + 1);
        }
    }

    @Test
    void textSaysInWordsWhatTheyAre() {
        String text = new String(copy("txt").main(), UTF_8);
        String markdown = new String(copy("md").main(), UTF_8);

        assertThat(text)
                .contains("[suggested 1], city data say")
                .contains("[suggested 1] Ola Weiss?, suggested, not decided: 85 % likely")
                .contains("[suggested 2] nobody known?, suggested, not decided: 50 % likely");
        assertThat(markdown)
                .contains("Crime fell[^suggested-1], city data say")
                .contains(
                        "[^suggested-1]: suggested, not decided: 85 % likely; Ola Weiss?, indirect;"
                                + " cue “say”")
                .contains("[^suggested-2]: suggested, not decided: 50 % likely; nobody known?");
    }

    @Test
    void paperSaysInWordsWhatTheyAre() throws Exception {
        assertThat(part(copy("docx"), "word/comments.xml"))
                .contains("Ola Weiss?")
                .contains("s" + STANDING);
        try (PDDocument document = Loader.loadPDF(copy("pdf").main())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " "))
                    .contains("suggested 1")
                    .contains("Ola Weiss?")
                    .contains("s" + STANDING)
                    .contains("a guess of Quotemark’s, counted nowhere");
        }
    }

    @Test
    void theReaderDidNotSayWhatIsSuggested() throws Exception {
        String comments = part(copy(new DocxCopy().by("Eve Moss")), "word/comments.xml");
        assertThat(comments).contains("w:author=\"Eve Moss\" w:initials=\"EM\"");
        assertThat(comments.split("w:author=\"Quotemark\"", -1)).hasSize(3);

        try (PDDocument document = Loader.loadPDF(copy(new PdfCopy().by("Eve Moss")).main())) {
            var authors = new TreeMap<String, String>();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation one : page.getAnnotations()) {
                    if (one instanceof PDAnnotationHighlight highlight) {
                        authors.put(highlight.getSubject(), highlight.getTitlePopup());
                    }
                }
            }
            assertThat(authors)
                    .containsEntry("suggested 1", "Quotemark")
                    .containsEntry("suggested 2", "Quotemark")
                    .containsEntry("AR 1", "Eve Moss");
        }
    }

    private static String part(Copy copy, String name) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(copy.main()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("there is no " + name);
    }

    @Test
    void thePageDrawsThemDashedAndSaysHowLikelyTheyAre() {
        Document page = page();

        assertThat(page.select("article span.suggested").eachText())
                .contains("Crime fell")
                .anyMatch(words -> words.contains("The figures are wrong"));
        assertThat(page.select(".note.undecided .standing").eachText())
                .containsExactlyInAnyOrder("S" + STANDING, "Suggested, not decided: 50 % likely");
        assertThat(page.select(".ref .undecided").eachText())
                .containsExactlyInAnyOrder("suggested 1", "suggested 2");
        assertThat(page.select(".legend .suggested")).hasSize(1);
        assertThat(page.select(".filters select[name=suggested] option").eachText())
                .containsExactly("shown, dashed", "hidden");
        // Each link leads somewhere.
        for (Element link : page.select(".ref a, .who a")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        }
    }

    @Test
    void noFigureOfThePageCountsThem() {
        Document without =
                Jsoup.parse(
                        new String(Exporters.named("html").orElseThrow().copy(all).main(), UTF_8));
        Document with = page();

        for (String figures : List.of("#speakers", "#claims", ".share", ".dateline")) {
            assertThat(with.select(figures).outerHtml())
                    .isNotEmpty()
                    .isEqualTo(without.select(figures).outerHtml());
        }
        List<String> told = without.select(".front nav a").eachText();
        assertThat(with.select(".front nav a").eachText())
                .containsAll(told)
                .contains("2 suggestions, not decided, not counted")
                .hasSize(told.size() + 1);
        assertThat(with.select(".note[data-s]")).hasSameSizeAs(without.select(".note[data-s]"));
    }

    @Test
    void programsAreToldWhatTheyAre() throws Exception {
        JsonNode items = new JsonMapper().readTree(copy("jsonld").main()).at("/first/items");
        List<JsonNode> found =
                items.values().stream()
                        .filter(item -> item.path("motivation").asString().equals("qm:suggesting"))
                        .toList();

        assertThat(found).hasSize(2);
        JsonNode first = found.getFirst();
        assertThat(first.at("/type/1").asString()).isEqualTo("qm:Suggestion");
        assertThat(first.path("qm:percent").asInt()).isEqualTo(85);
        assertThat(first.path("qm:suggestedSpeaker").asString()).isEqualTo("Ola Weiss");
        assertThat(first.at("/body/0/value").asString()).isEqualTo("s" + STANDING);
        assertThat(first.at("/target/0/selector/1/exact").asString()).isEqualTo("Crime fell");
        assertThat(part(copy("csv"), "tables/suggestion.csv").lines())
                .hasSize(3)
                .anyMatch(row -> row.endsWith(",indirect,Ola Weiss,85,\"s" + STANDING + "\""));
        assertThat(part(copy("csv"), "tables/suggestion_fragment.csv"))
                .contains(",content,2,12,Crime fell,", ",cue,24,27,say,");
        assertThat(part(copy("csv"), "datapackage.json")).contains("tables/suggestion.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "jsonld", "csv"})
    void whoReadsACopyBackTakesNoneForADecision(String format) throws Exception {
        assertThat(read(format, copy(format)))
                .isEqualTo(read(format, Exporters.named(format).orElseThrow().copy(all)));
    }

    private static Parcel read(String format, Copy copy) throws Exception {
        String ending = Exporters.named(format).orElseThrow().ending();
        return Copies.read(new CopyFile("a" + ending, copy.main(), CopyFile.Siblings.NONE))
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "jsonld", "csv", "tei", "xmi", "brat", "citron"})
    void whatTheReaderRejectedIsToldToBeLeftOut(String format) {
        List<Change> decided =
                List.of(
                        Change.create(decision(1, Outcome.REJECTED)),
                        Change.create(decision(2, Outcome.ACCEPTED)));
        var edit = new Edit(new UUID(9, 0), "Decide", Instant.EPOCH, "Eve", null, decided);

        assertThat(Exporters.named(format).orElseThrow().copy(all.with(edit)).leftOut())
                .contains("1 suggestion that was rejected");
    }

    private Decision decision(int id, Outcome outcome) {
        return new Decision(
                new UUID(9, id),
                all.version().id(),
                outcome,
                Quote.Kind.INDIRECT,
                "Ola Weiss",
                "",
                85,
                false,
                suggested.getFirst().quote().fragments());
    }
}
