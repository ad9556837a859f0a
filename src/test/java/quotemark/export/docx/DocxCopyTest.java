package quotemark.export.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import quotemark.annotation.Annotations;
import quotemark.annotation.GoldenExample;
import quotemark.annotation.Palette;
import quotemark.export.Exporter;
import quotemark.export.HostileExample;
import quotemark.export.paper.Colours;

class DocxCopyTest {
    private final Exporter docx = new DocxCopy().by("Mara Lindqvist");
    private final Annotations golden = new GoldenExample().annotations();

    @Test
    void eachFragmentHasACommentByTheAnnotator() throws Exception {
        Document comments = part(golden, "word/comments.xml");

        assertThat(elements(comments, "w:comment"))
                .extracting(
                        comment -> comment.getAttribute("w:author"),
                        comment -> comment.getAttribute("w:initials"))
                .containsOnly(tuple("Mara Lindqvist", "ML"));
        assertThat(elements(comments, "w:comment"))
                .extracting(DocxCopyTest::words)
                .containsExactly(
                        """
                        Ana Ruiz, quote 1, direct
                        source: health minister Ana Ruiz
                        cue: said
                        asserts claim 1: The crime figures are wrong (contested)\
                        """,
                        "Ana Ruiz, quote 1, direct, continued",
                        """
                        the mayor, quote 2, direct
                        source: the mayor
                        cue: told
                        to: me
                        within: quote 1\
                        """,
                        """
                        The city, quote 3, indirect
                        source: The city
                        cue: denied
                        denies claim 1: The crime figures are wrong (contested)
                        tag: statistics\
                        """);
    }

    @Test
    void commentsStandOnTheWordsThatTheyAreAbout() throws Exception {
        assertThat(commented(part(golden, "word/document.xml")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "0",
                                "“The figures are wrong,”",
                                "1",
                                "“and the mayor told me ‘we never counted them.’\u202FMA 2”",
                                "2",
                                "‘we never counted them.’",
                                "3",
                                "that they were wrong"));
    }

    /// What stands between the beginnings and the ends of comments.
    private static Map<String, String> commented(Document document) {
        var open = new LinkedHashMap<String, StringBuilder>();
        var done = new LinkedHashMap<String, String>();
        for (Element element : elements(document, "*")) {
            String id = element.getAttribute("w:id");
            switch (element.getTagName()) {
                case "w:commentRangeStart" -> open.put(id, new StringBuilder());
                case "w:commentRangeEnd" -> done.put(id, String.valueOf(open.remove(id)));
                case "w:t" ->
                        open.values().forEach(words -> words.append(element.getTextContent()));
                default -> {}
            }
        }
        assertThat(open).isEmpty();
        return done;
    }

    @Test
    void aHighlightHasTheColourOfItsSpeakerAndALineForGreyPaper() throws Exception {
        Document document = part(golden, "word/document.xml");

        assertThat(look(document, "that they were wrong"))
                .contains(
                        "w:u wavyDouble C9302C",
                        "w:shd clear auto " + Words.hex(Colours.tint(Palette.light(2), 12)));
        assertThat(look(document, "denied"))
                .containsExactly("w:u single " + Words.hex(Palette.light(2)), "w:lang en");
    }

    /// The properties of the run with these words.
    private static List<String> look(Document document, String words) {
        Element run =
                elements(document, "w:r").stream()
                        .filter(r -> r.getTextContent().equals(words))
                        .findFirst()
                        .orElseThrow();
        var look = new ArrayList<String>();
        for (Element property : children((Element) run.getElementsByTagName("w:rPr").item(0))) {
            var one = new StringBuilder(property.getTagName());
            for (String name : List.of("w:val", "w:color", "w:fill")) {
                if (property.hasAttribute(name)) {
                    one.append(' ').append(property.getAttribute(name));
                }
            }
            look.add(one.toString());
        }
        return look;
    }

    @Test
    void headlineAndDatelineAreStyles() throws Exception {
        Document document = part(golden, "word/document.xml");

        assertThat(elements(document, "w:p").stream().limit(3))
                .extracting(
                        p ->
                                ((Element) p.getElementsByTagName("w:pStyle").item(0))
                                        .getAttribute("w:val"),
                        Element::getTextContent)
                .startsWith(
                        tuple("Title", "Crime fell, city data say"),
                        tuple(
                                "Dateline",
                                "Samples · 1 March 2024 · 32 words · https://example.org/crime"));
        assertThat(elements(document, "w:tbl")).hasSize(2);
    }

    @Test
    void noWordOfAnArticleBecomesMarkupOrAField() throws Exception {
        Document document = part(HostileExample.annotations(), "word/document.xml");

        assertThat(elements(document, "*"))
                .extracting(Element::getTagName)
                .allMatch(name -> name.startsWith("w:"))
                .doesNotContain("w:instrText", "w:fldSimple", "w:fldChar", "w:hyperlink");
        assertThat(document.getDocumentElement().getTextContent())
                .contains("<script>alert(\"1\")</script>")
                .doesNotContain("\u202E");
    }

    @Test
    void theSameAnnotationsGiveTheSameBytesWithTheArticleInThem() {
        byte[] copy = docx.copy(golden).main();

        assertThat(docx.copy(new GoldenExample().annotations()).main()).isEqualTo(copy);
        assertThat(new String(copy, ISO_8859_1)).contains(golden.article().id().toString());
    }

    private Document part(Annotations annotations, String name) throws Exception {
        return Objects.requireNonNull(parts(annotations).get(name));
    }

    private Map<String, Document> parts(Annotations annotations) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        var parts = new LinkedHashMap<String, Document>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(docx.copy(annotations).main()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var in = new ByteArrayInputStream(zip.readAllBytes());
                parts.put(entry.getName(), factory.newDocumentBuilder().parse(in));
            }
        }
        return parts;
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /// The paragraphs in a comment, as lines.
    private static String words(Element comment) {
        return String.join("\n", children(comment).stream().map(Element::getTextContent).toList());
    }
}
