package quotemark.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotemark.annotation.Block;
import quotemark.annotation.Block.Kind;
import quotemark.annotation.RawFile;
import quotemark.text.CodePoints;
import quotemark.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticleReaderTest {
    private static final Path REAL = Path.of("../shared/data/articles/patrushev-wang.txt");

    private static final String KINDS =
            "Quotemark reads text, Markdown, HTML, Word, OpenDocument, RTF, PDF, EPUB and e-mail.";

    @TempDir Path folder;

    @Test
    void thePartsOfTheGoldenExampleStandWhereItsOffsetsSay() throws Exception {
        ReadArticle read = ArticleReader.read("example.txt", resource("example.txt")).article();
        String text = read.version().text();
        var codePoints = new CodePoints(text);
        for (JsonNode part : new JsonMapper().readTree(resource("offsets.json")).path("parts")) {
            var span = new Span(part.at("/utf16/0").asInt(), part.at("/utf16/1").asInt());
            assertThat(span.of(text)).isEqualTo(part.path("exact").asString());
            assertThat(codePoints.fromUtf16(span.start()))
                    .isEqualTo(part.at("/code_points/0").asInt());
        }
        assertThat(read.article().title()).isEqualTo("📊 Crime fell, city data say.");
        assertThat(read.article().language()).isEqualTo("en");
        assertThat(read.version().blocks())
                .containsExactly(
                        new Block(Kind.HEADLINE, new Span(0, 29)),
                        new Block(Kind.PARAGRAPH, new Span(30, text.length())));
    }

    @Test
    void theFileIsKeptAsItCame() throws Exception {
        byte[] bytes =
                "\uFEFFTitle\r\n\r\nIt rained on the town.\r\n".getBytes(StandardCharsets.UTF_8);
        ReadArticle read = ArticleReader.read("rain.txt", bytes).article();
        assertThat(read.raw()).isEqualTo(RawFile.of("rain.txt", "text/plain", bytes));
        assertThat(read.version().raw()).isEqualTo(read.raw().sha256());
        assertThat(read.version().article()).isEqualTo(read.article().id());
        assertThat(read.version().number()).isEqualTo(1);
        assertThat(read.version().text()).isEqualTo("Title\n\nIt rained on the town.");
    }

    @Test
    void aRealAgencyReportHasItsHeadlineAgencyAndParagraphs() throws Exception {
        assumeTrue(Files.exists(REAL), "the real article is not here");
        ReadArticle read = ArticleReader.read(REAL).article();
        assertThat(read.article().title())
                .isEqualTo(
                        "Russia tells the head of Chinese diplomacy that the relationship between"
                                + " Moscow and Beijing is outside of “external circumstances”.");
        assertThat(read.article().publisher()).isEqualTo("Efe");
        assertThat(read.article().language()).isEqualTo("en");
        assertThat(read.version().text()).isEqualTo(Files.readString(REAL).stripTrailing());
        assertThat(read.version().blocks()).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page.txt | '<!-- x --> <!DOCTYPE html><p>It rained.' | text/html",
                "page.txt | '<?xml version=\"1.0\"?><html><p>It rained.' | text/html",
                "part.html | 'It <b>rained</b>.' | text/html",
                "note.html | 'It rained, 1 < 2.' | text/plain",
                "note.md | 'It rained.' | text/markdown",
                "note.txt | '# Rain\n\nIt **rained** on the town.' | text/markdown",
                "note.txt | '# 1 is our number\n\nIt *rained* on the town*.' | text/plain",
                "note | '<b>It</b> rained.' | text/plain"
            })
    void theContentDecidesTheFormat(String name, String text, String mediaType) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(ArticleReader.read(name, bytes).article().raw().mediaType())
                .isEqualTo(mediaType);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"GIF89a | an image", "<?xml version='1.0'?><TEI>x</TEI> | an XML file"})
    void filesOfOtherProgramsAreNamed(String bytes, String kind) {
        assertUnreadable(
                "x.txt",
                bytes.getBytes(StandardCharsets.ISO_8859_1),
                "“x.txt” is " + kind + "; " + KINDS);
    }

    @Test
    void whatIsNoArticleGivesOneSentence() {
        assertUnreadable("x.txt", new byte[0], "“x.txt” is empty; choose a file with text.");
        assertUnreadable(
                "x.txt",
                "\n ***\n".getBytes(StandardCharsets.UTF_8),
                "“x.txt” holds no words to read; choose an article with text.");
        assertUnreadable(
                "x.html",
                "<html><script>words()</script>".getBytes(StandardCharsets.UTF_8),
                "“x.html” holds no words to read; choose an article with text.");
        assertUnreadable("x.bin", new byte[] {'a', 0, 'b'}, "“x.bin” is not a text file; " + KINDS);
        assertUnreadable(
                "x.html",
                "<p>a".repeat(200_001).getBytes(StandardCharsets.UTF_8),
                "“x.html” has more than 200 thousand tags; save only the article, or its text.");
        byte[] large = new byte[30_000_000];
        Arrays.fill(large, (byte) 'a');
        assertUnreadable(
                "x.txt", large, "“x.txt” is larger than 20 MB; split it or save only the article.");
    }

    @Test
    void whatIsNoFileGivesOneSentence() {
        Path missing = folder.resolve("gone.txt");
        assertThatThrownBy(() -> ArticleReader.read(missing).article())
                .isInstanceOf(UnreadableException.class)
                .hasMessage("There is no file “" + missing + "”; check its name and folder.");
        assertThatThrownBy(() -> ArticleReader.read(folder).article())
                .isInstanceOf(UnreadableException.class)
                .hasMessage("“" + folder + "” is a folder or a device; choose a file instead.");
    }

    @Test
    void aPageIsPastedWithItsMarkupWhereThatHoldsTheWords() throws Exception {
        ReadArticle marked =
                ArticleReader.pasted("Why\nIt rained.", "<h2>Why</h2><p>It rained.</p>").article();
        assertThat(marked.version().blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.HEADING, Kind.PARAGRAPH);
        assertThat(marked.raw().mediaType()).isEqualTo("text/html");
        ReadArticle plain = ArticleReader.pasted("It rained on the town.", "<img src=x>").article();
        assertThat(plain.version().text()).isEqualTo("It rained on the town.");
        assertThat(plain.article().title()).isEqualTo("It rained on the town.");
        assertThatThrownBy(() -> ArticleReader.pasted(" ", null).article())
                .hasMessage("The clipboard holds no words to read; choose an article with text.");
    }

    private static void assertUnreadable(String name, byte[] bytes, String sentence) {
        assertThatThrownBy(() -> ArticleReader.read(name, bytes).article())
                .isInstanceOf(UnreadableException.class)
                .hasMessage(sentence);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ArticleReaderTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
