package quotemark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.annotation.Version;
import quotemark.export.html.HtmlCopy;
import quotemark.export.markdown.MarkdownCopy;
import quotemark.text.Span;

/// An article with a deck: it stands between the headline and the date.
class DeckTest {
    private static final List<String> WORDS =
            List.of("The bridge fell", "Nobody was *hurt*", "It had been cheap.");
    private static final List<Block.Kind> KINDS =
            List.of(Block.Kind.HEADLINE, Block.Kind.DECK, Block.Kind.PARAGRAPH);

    private final Annotations annotations = annotations();

    private static Annotations annotations() {
        var blocks = new ArrayList<Block>();
        int start = 0;
        for (int i = 0; i < WORDS.size(); i++) {
            int end = start + WORDS.get(i).length();
            blocks.add(new Block(KINDS.get(i), new Span(start, end)));
            start = end + 1;
        }
        var id = new UUID(0, 1);
        String text = String.join("\n", WORDS);
        var article =
                new Article(id, WORDS.getFirst(), "Eve", "Gazette", "", "en", "", Instant.EPOCH);
        var version = new Version(new UUID(0, 2), id, 1, text, blocks, "", Instant.EPOCH);
        return Annotations.of(article, version, List.of());
    }

    @Test
    void itIsBelowTheHeadlineInMarkdown() {
        assertThat(new MarkdownCopy().export(annotations))
                .startsWith(
                        """
                        # The bridge fell

                        *Nobody was \\*hurt\\**

                        Eve · Gazette

                        It had been cheap.
                        """);
    }

    @Test
    void itIsBelowTheHeadlineInHtml() {
        var article = Jsoup.parse(new HtmlCopy().export(annotations)).select("article").first();
        assertThat(article).isNotNull();
        assertThat(article.select("> h1, > .deck, > .front .dateline bdi, > .block").eachText())
                .containsExactly(
                        "The bridge fell",
                        "Nobody was *hurt*",
                        "Eve",
                        "Gazette",
                        "It had been cheap.");
    }
}
