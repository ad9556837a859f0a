package quotemark.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.annotation.Block.Kind;

class SamplesTest {
    private static final Path SAMPLES = Path.of("assets/samples");

    @Test
    void theHarbourBridgeIsAnEnglishText() throws Exception {
        ReadArticle read = ArticleReader.read(SAMPLES.resolve("harbour-bridge.txt")).article();
        assertOrigin(
                read.article(),
                "Harbour bridge repairs slip into next year, council hears",
                "Maren Oduya",
                "",
                "2025-10-14",
                "en");
        assertThat(read.version().blocks()).hasSize(20);
        assertThat(read.version().text()).contains("The records say otherwise.");
    }

    @Test
    void theNewLineIsAGermanText() throws Exception {
        ReadArticle read = ArticleReader.read(SAMPLES.resolve("stadtrat-linie.txt")).article();
        assertOrigin(
                read.article(),
                "Der Rat streitet über die neue Linie",
                "Jonas Wiebrecht",
                "",
                "2025-11-03",
                "de");
    }

    @Test
    void theNightMarketIsASavedPageWithoutItsSurroundings() throws Exception {
        ReadArticle read = ArticleReader.read(SAMPLES.resolve("night-market.html")).article();
        assertOrigin(
                read.article(),
                "Night market may stay open until two, mayor says 🏮",
                "Priya Lindqvist, Sam Orrell",
                "The Quay Courier",
                "2025-09-18T21:40:00+02:00",
                "en");
        assertThat(read.article().address())
                .isEqualTo("https://quay-courier.example/2025/09/night-market-hours");
        String text = read.version().text();
        assertThat(text.lines().toList().get(1)).startsWith("The night market on Tanner’s Row");
        assertThat(text.lines().toList().getLast()).endsWith("“They look like a majority to me.”");
        assertThat(text)
                .contains("dumplings 🥟, grilled corn 🌽")
                .contains("soup to nobody?’\n“I had");
        assertThat(text)
                .doesNotContain(
                        "cookies",
                        "Photograph",
                        "Read more",
                        "breakfast",
                        "Most read",
                        "earplugs",
                        "©");
        assertThat(read.version().blocks().stream().map(Block::kind).distinct())
                .containsExactly(
                        Kind.HEADLINE,
                        Kind.PARAGRAPH,
                        Kind.HEADING,
                        Kind.BLOCK_QUOTE,
                        Kind.LIST_ITEM);
    }

    private static void assertOrigin(
            Article article,
            String title,
            String byline,
            String publisher,
            String published,
            String language) {
        assertThat(article)
                .isEqualTo(
                        new Article(
                                article.id(),
                                title,
                                byline,
                                publisher,
                                published,
                                language,
                                article.address(),
                                article.added()));
    }
}
