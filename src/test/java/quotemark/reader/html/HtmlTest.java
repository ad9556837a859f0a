package quotemark.reader.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.annotation.Block;
import quotemark.reader.content.Content;
import quotemark.reader.content.Metadata;

class HtmlTest {
    private static final String LONG =
            "The council voted on Monday, after five hours, to put the repairs of the bridge off, "
                    + "although its engineer, who was not present, had promised the contrary. ";

    @Test
    void listsQuotationsAndSubheadsAreKeptInOrder() {
        Content content =
                Html.read(
                        "<title>Repairs slip - The Courier</title><article><h1>Repairs slip</h1><p>"
                                + LONG.repeat(4)
                                + "<h2>Why</h2><ul><li>rust<li>steel</ul><blockquote><p>We wait.</blockquote><p>"
                                + LONG
                                + "</article>");
        assertThat(content.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.HEADLINE,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.HEADING,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.BLOCK_QUOTE,
                        Block.Kind.PARAGRAPH);
        assertThat(content.headline()).contains("Repairs slip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>%s</nav>",
                "<aside>%s</aside>",
                "<footer>%s</footer>",
                "<form>%s</form>",
                "<figure><figcaption>%s</figcaption></figure>",
                "<div style='display: none'>%s</div>",
                "<div hidden>%s</div>",
                "<div class='cookie-consent'>%s</div>",
                "<div class='newsletter-signup'>%s</div>",
                "<div id='comments'>%s</div>",
                "<ul class='related-links'><li><a href='/x'>%s</a></ul>",
                "<script>%s</script>"
            })
    void whatIsAroundAnArticleIsLeftOut(String around) {
        String paragraphs = ("<p>" + LONG + "</p>").repeat(6);
        Content content =
                Html.read(
                        "<article>"
                                + paragraphs
                                + around.formatted("Unwanted words")
                                + paragraphs
                                + "</article>");
        assertThat(content.text()).contains(LONG.strip()).doesNotContain("Unwanted");
    }

    @Test
    void twoLineBreaksBeginAParagraphAndOneDoesNot() {
        Content content = Html.read("<div>" + LONG.repeat(4) + "one<br>two<br><br>three</div>");
        assertThat(content.text()).endsWith("one two\nthree");
    }

    @Test
    void softHyphensGoSoThatWordsCanBeFound() {
        assertThat(Html.read("<p>Fra\u00ADgen&shy;stel\u200Blung").text())
                .isEqualTo("Fragenstellung");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>Repairs slip into next year - The Courier</title>",
                "<meta property='og:title' content='Repairs slip into next year'>",
                "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"Repairs slip into next year\"}]</script>",
                "<title>Courier</title><h1>Courier</h1>"
            })
    void theTitleIsTheHeadlineWherePageSaysIt(String head) {
        String expected = head.contains("<h1>") ? "Courier" : "Repairs slip into next year";
        assertThat(Html.read(head + "<p>" + LONG).headline()).contains(expected);
    }

    @Test
    void metadataComesFromManyPlaces() {
        Metadata metadata =
                Html.read(
                                """
                                <!-- saved from url=(0026)https://example.org/bridge -->
                                <html lang="en-GB"><meta property="og:site_name" content="The Courier">
                                <meta name="author" content="By Jane Doe">
                                <script type="application/ld+json">{ broken</script>
                                <time datetime="2023-02-21T14:30:00+0100">yesterday</time>
                                <p>\
                                """
                                        + LONG)
                        .metadata();
        assertThat(metadata)
                .isEqualTo(
                        new Metadata(
                                "",
                                "Jane Doe",
                                "The Courier",
                                "2023-02-21T14:30:00+01:00",
                                "en-GB",
                                "https://example.org/bridge"));
    }

    @Test
    void unstorableCharactersOfMetadataAreReplaced() {
        String json =
                "{\"@type\":\"Article\",\"headline\":\"a\\ud83d b\\u0000\",\"author\":\"x\\udcca\"}";
        Content content =
                Html.read("<script type=application/ld+json>" + json + "</script><p>" + LONG);
        assertThat(content.headline()).contains("a\uFFFD b\uFFFD");
        assertThat(content.metadata().byline()).isEqualTo("x\uFFFD");
    }

    @Test
    void deepNestingEndsInAText() {
        assertThat(Html.read("<div>".repeat(100_000) + LONG).text()).isEqualTo(LONG.strip());
        for (String tag : List.of("p", "b", "blockquote", "table", "a")) {
            assertThat(Html.read(("<" + tag + ">").repeat(5_000) + LONG).text())
                    .isEqualTo(LONG.strip());
        }
        String json = "[".repeat(100_000);
        assertThat(
                        Html.read("<script type=application/ld+json>" + json + "</script>" + LONG)
                                .text())
                .isEqualTo(LONG.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><noscript><p>",
                "<figure><figcaption>",
                "<div class='related author-bio'>",
                "<blockquote><p class=lead>",
                "<template shadowrootmode=open><p>"
            })
    void deepNestingOfAnyKindIsReadInLinearTime(String open) {
        String page = (open + LONG).repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Html.read(page));
    }

    @Test
    void manySiblingsAreReadInLinearTime() {
        String hidden = "<b hidden>x</b>y<br>".repeat(50_000);
        assertThat(Html.read("<div>" + hidden + "</div>").text()).startsWith("y y y");
        String broken = "<div>" + "It was said.<br>".repeat(180_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Html.read(broken));
    }
}
