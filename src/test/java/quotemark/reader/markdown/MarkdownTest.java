package quotemark.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Block;
import quotemark.annotation.Block.Kind;
import quotemark.reader.content.Content;
import quotemark.reader.content.Metadata;
import quotemark.text.Span;

class MarkdownTest {
    @Test
    void blocksBecomeLinesWithoutMarkup() {
        Content content =
                Markdown.read(
                        """
                        # The *bridge*

                        “Not yet,” [she](https://example.org) said
                        on **Monday**. ![a photo](x.png)

                        ## Why

                        - rust
                        - > steel

                        > We wait.
                        """);
        assertThat(content.text())
                .isEqualTo(
                        "The bridge\n“Not yet,” she said on Monday.\nWhy\nrust\nsteel\nWe wait.");
        assertThat(content.blocks())
                .containsExactly(
                        new Block(Kind.HEADLINE, new Span(0, 10)),
                        new Block(Kind.PARAGRAPH, new Span(11, 41)),
                        new Block(Kind.HEADING, new Span(42, 45)),
                        new Block(Kind.LIST_ITEM, new Span(46, 50)),
                        new Block(Kind.BLOCK_QUOTE, new Span(51, 56)),
                        new Block(Kind.BLOCK_QUOTE, new Span(57, 65)));
    }

    @Test
    void frontMatterIsMetadataAndNoText() {
        Content content =
                Markdown.read(
                        """
                        ---
                        title: "Repairs slip"
                        author: Jane Doe
                        date: 2023-02-21
                        url: https://example.org/bridge
                        lang: en-GB
                        ---
                        It rained.
                        """);
        assertThat(content)
                .isEqualTo(
                        new Content(
                                "It rained.",
                                List.of(new Block(Kind.PARAGRAPH, new Span(0, 10))),
                                new Metadata(
                                        "Repairs slip",
                                        "Jane Doe",
                                        "",
                                        "2023-02-21",
                                        "en-GB",
                                        "https://example.org/bridge")));
    }

    @Test
    void aHeadingBehindTextIsNoHeadline() {
        assertThat(Markdown.read("It rained.\n\n# Later\n\nIt snowed.").headline()).isEmpty();
    }

    @Test
    void deepNestingEndsInAText() {
        for (String nesting : List.of(">", "- ", "[", "*a **a ", "(", "![", "<b>")) {
            assertThat(Markdown.read(nesting.repeat(50_000) + "words").text()).contains("words");
        }
    }
}
