package quotemark.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import quotemark.annotation.GoldenExample;
import quotemark.export.DisputedExample;
import quotemark.export.HostileExample;

class MarkdownCopyTest {
    private final MarkdownCopy markdown = new MarkdownCopy();

    @Test
    void theTextHasAFootnoteForEachQuote() {
        assertThat(markdown.export(new GoldenExample().annotations()))
                .isEqualTo(
                        """
                        # Crime fell, city data say

                        Samples · 1 March 2024 · <https://example.org/crime>

                        📊 Crime fell, city data say.

                        “The figures are wrong,” health minister Ana Ruiz said on Monday, “and the mayor told me ‘we never counted them.’[^2]”[^1] The city denied that they were wrong[^3].

                        [^1]: Ana Ruiz, direct; cue “said”; asserts claim 1 (contested)

                        [^2]: the mayor, direct; cue “told”

                        [^3]: The city, indirect; cue “denied”; denies claim 1 (contested); tag statistics

                        ## Speakers

                        | Speaker | Role | Quotes | Own words |
                        |---|---|---:|---:|
                        | Ana Ruiz |  | 1 | 9 |
                        | The city |  | 1 | 4 |
                        | the mayor |  | 1 | 4 |
                        | The article’s own voice | | – | 15 |

                        ## Claims

                        1. The crime figures are wrong (contested)
                            - The city stands by them
                            - asserts: Ana Ruiz, quote 1
                            - denies: The city, quote 3
                            - contested by The city

                        ---

                        Annotated copy of article 00000000-0000-0000-0000-000000000002, made with Quotemark.

                        Left out: 4 mentions of sources, addressees and channels.
                        """);
    }

    @Test
    void aClaimIsToldWithItsPlacesItsEvidenceAndItsVerdict() {
        assertThat(markdown.export(DisputedExample.annotations()))
                .contains(
                        """
                        2. The crime figures are wrong (Disputed)
                            - topic: Crime
                            - claimed on 19 February 2024
                            - The city stands by them
                            - certainty: high
                            - asserts: Ana Ruiz, quote 1
                            - denies: The city, quote 3
                            - repeats in “The mayor’s turn”, The Other Paper, 20 February 2024
                            - contested by The city
                            - refutes (strong): “city data say”
                            - supports: “the mayor said” in “The mayor’s turn”, The Other Paper, 20 February 2024
                            - refutes (weak): The data, City Office, -12 per cent, https\\://example.org/data, looked at on 2 March 2024
                            - qualifies: figures.ods, SHA-256 %s
                            - contradicts “The crime figures are right”
                            - verdict: Mostly false, 2 of 1 to 5 (Truth); Samples Check, 5 March 2024, https\\://example.org/check
                            - The data are \\*public\\*.
                        """
                                .formatted("ab".repeat(32)));
    }

    @Test
    void wordsOfTheArticleNeverBecomeMarkup() {
        var found = new ArrayList<String>();
        Parser.builder()
                .build()
                .parse(markdown.export(HostileExample.annotations()))
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(HtmlInline html) {
                                found.add(html.getLiteral());
                            }

                            @Override
                            public void visit(HtmlBlock html) {
                                found.add(html.getLiteral());
                            }

                            @Override
                            public void visit(Link link) {
                                found.add(link.getDestination());
                            }

                            @Override
                            public void visit(Image image) {
                                found.add(image.getDestination());
                            }

                            @Override
                            public void visit(Emphasis emphasis) {
                                found.add("emphasis");
                            }

                            @Override
                            public void visit(Code code) {
                                found.add(code.getLiteral());
                            }

                            @Override
                            public void visit(Heading heading) {
                                found.add("#".repeat(heading.getLevel()));
                                visitChildren(heading);
                            }
                        });

        assertThat(found).isEqualTo(List.of("#", "##", "##", "##"));
    }

    @Test
    void whatIsMarkupOnlyAtTheBeginningOfALineIsEscapedThere() {
        assertThat(List.of("# a", "- a", "1. a", "12) a", "+ a", "=== a", "a - b # c 1. d"))
                .map(MarkdownText::line)
                .containsExactly(
                        "\\# a",
                        "\\- a",
                        "1\\. a",
                        "12\\) a",
                        "\\+ a",
                        "\\=== a",
                        "a - b # c 1. d");
    }
}
