package quotemark.reader.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotemark.reader.content.Metadata;

class PageMetadataTest {
    private static final Metadata BRIDGE =
            new Metadata(
                    "Repairs slip",
                    "Jane Doe, John Roe",
                    "The Courier",
                    "2026-05-14",
                    "en",
                    "https://courier.example/bridge");

    @Test
    void jsonLdIsUnderstoodInAGraph() {
        assertThat(
                        ofScript(
                                """
                                {"@context":"https://schema.org","@graph":[
                                 {"@type":"WebSite","@id":"#site","name":"The Courier"},
                                 {"@type":"Person","@id":"#jane","name":"Jane Doe"},
                                 {"@type":["NewsArticle","Thing"],"headline":"Repairs slip",
                                  "author":[{"@id":"#jane"},{"@type":"Person","name":"John Roe"}],
                                  "publisher":{"@id":"#site"},"datePublished":"2026-05-14",
                                  "inLanguage":"en","url":"https://courier.example/bridge"}]}
                                """))
                .isEqualTo(BRIDGE);
    }

    @Test
    void brokenJsonLdIsUnderstoodWhereItCanBe() {
        assertThat(
                        ofScript(
                                """
                                <!--
                                [{"@type":"Article","headline":"Repairs
                                slip","author":["Jane Doe","John Roe",],
                                  "publisher":"The Courier","datePublished":"2026-05-14",
                                  "inLanguage":"en","url":"https:\\/\\/courier.example\\/bridge",}]
                                """))
                .isEqualTo(BRIDGE);
    }

    @Test
    void microdataIsUnderstood() {
        assertThat(
                        of(
                                "<html lang=en><link rel=canonical href=https://courier.example/bridge>"
                                        + "<meta property=og:title content='Repairs slip'>"
                                        + "<meta property=og:site_name content='The Courier'>"
                                        + "<div itemprop=author><span itemprop=name>Jane Doe</span> and"
                                        + " <span itemprop=name>John Roe</span></div>"
                                        + "<time itemprop=datePublished datetime=2026-05-14>in May</time>"))
                .isEqualTo(BRIDGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class=byline>By Jane Doe, staff writer</p>",
                "<p class=byline>Jane Doe • 8h ago</p>",
                "<p class=byline>von Jane Doe</p>",
                "<p class='article__byline'>Text: Jane Doe 14. Mai 2026</p>",
                "<a rel=author href=/jane>Jane Doe</a>",
                "<meta name=author content='By Jane Doe'>",
                "<meta property='article:author' content='https://facebook.com/jane'><div class=author>Jane Doe</div>",
                "<meta property='dc:creator x:y' content='Jane Doe'>"
            })
    void bylinesAreNamesAlone(String page) {
        assertThat(of(page).byline()).isEqualTo("Jane Doe");
    }

    private static Metadata ofScript(String json) {
        return of("<script type=application/ld+json>" + json + "</script>");
    }

    private static Metadata of(String page) {
        return new PageMetadata(Jsoup.parse(page)).metadata();
    }
}
