package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.text.Span;

/// One key marks what is said at the caret, with whoever says it.
class MarkingTest {
    private static final String TEXT =
            """
            The dam

            “The dam,” Ada Berg told the board on Monday, “will hold,” according to Harbour Radio.
            She added that amid a campaign to “contain” the town it needs friends. The board kept silent.

            According to Dan Moreau, the bridge is “beyond all earthly help”, which nobody denies.
            """;

    @TempDir Path folder;

    private OpenDesk open;

    @BeforeEach
    void openTheArticle() throws Exception {
        open = new OpenDesk(folder).reading(folder, "dam.txt", TEXT);
    }

    @AfterEach
    void theFileAgrees() throws Exception {
        assertThat(open.now()).isEqualTo(open.kept());
        assertThat(open.library().check()).isEmpty();
        open.close();
    }

    private Quote markAt(String words) {
        open.desk().quotes().mark(null, open.find(words).start());
        return open.session().currentQuote().orElseThrow();
    }

    private static List<String> parts(Quote quote) {
        return quote.fragments().stream().map(f -> f.role() + " " + f.anchor().exact()).toList();
    }

    private static List<Span> spans(Quote quote) {
        return quote.fragments().stream().map(f -> f.anchor().span()).toList();
    }

    @Test
    void anInterruptedQuotationIsOneQuoteAndOneUndo() {
        assertThat(parts(markAt("will hold")))
                .containsExactly(
                        "CONTENT “The dam,”",
                        "SOURCE Ada Berg",
                        "CUE told",
                        "ADDRESSEE the board",
                        "CONTENT “will hold,”",
                        "CHANNEL Harbour Radio");
        open.session().undo();
        assertThat(open.now().quotes()).isEmpty();
    }

    @Test
    void whatIsMarkedAlreadyIsOnlyChosen() {
        Quote quote = markAt("will hold");
        open.session().choose(null);

        assertThat(markAt("dam,”")).isEqualTo(quote);
        assertThat(open.now().quotes()).containsExactly(quote);
    }

    @Test
    void aWordHeldAtADistanceLeavesCueAndSourceToTheQuoteAroundIt() {
        Quote around = markAt("amid");
        Quote within = markAt("contain");

        assertThat(parts(around))
                .containsExactly(
                        "SOURCE She",
                        "CUE added",
                        "CONTENT amid a campaign to “contain” the town it needs friends");
        assertThat(within.kind()).isEqualTo(Quote.Kind.SCARE);
        assertThat(within.parent()).isEqualTo(around.id());
        assertThat(parts(within)).containsExactly("CONTENT “contain”");
    }

    @Test
    void thePreviewIsWhatIsMarkedWhereverTheCaretIs() {
        for (int caret = 0; caret <= TEXT.length(); caret++) {
            assertPreviewed(null, caret);
        }
    }

    @Test
    void thePreviewIsWhatIsMarkedWhateverIsSelected() {
        for (int start = 0; start < TEXT.length(); start += 7) {
            for (int end = start + 1; end < TEXT.length(); end += 23) {
                assertPreviewed(new Span(start, end), start);
            }
        }
    }

    private void assertPreviewed(@Nullable Span selection, int caret) {
        QuoteActs quotes = open.desk().quotes();
        List<Span> preview = quotes.preview(selection, caret);
        quotes.mark(selection, caret);
        var marked = new ArrayList<Span>();
        open.session().currentQuote().ifPresent(quote -> marked.addAll(spans(quote)));
        assertThat(preview).isEqualTo(marked);

        if (!marked.isEmpty()) {
            assertThat(quotes.preview(selection, caret)).isEmpty();
            open.session().undo();
        }
    }

    @Test
    void nothingIsMarkedOnABlankLine() {
        open.desk().quotes().mark(null, TEXT.indexOf("\n\n") + 1);

        assertThat(open.now().quotes()).isEmpty();
        assertThat(open.message()).startsWith("There is nothing to mark here");
    }

    @Test
    void whatIsNotMarkedIsFoundAroundTheEndOfTheArticle() {
        assertThat(next(0)).startsWith("“The dam,”");
        assertThat(next(open.find("“The dam,”").start())).startsWith("amid a campaign");
        markAt("amid");
        markAt("contain");
        assertThat(next(open.find("“The dam,”").start())).startsWith("the bridge is");
        assertThat(next(open.find("the bridge is").start())).startsWith("“The dam,”");
        assertThat(previous(open.find("the bridge is").start())).startsWith("“The dam,”");
        assertThat(previous(0)).startsWith("the bridge is");
        markAt("will hold");
        markAt("bridge is");
        assertThat(next(0)).isEqualTo("nothing");
    }

    @Test
    void aWordHeldAtADistanceDoesNotHideWhatIsSaidAroundIt() {
        markAt("amid");
        UUID within = markAt("contain").id();
        Quote around = open.now().quotes().getFirst();
        open.session().choose(around.id());
        open.desk().quotes().deleteCurrent();

        assertThat(open.quote(within).anchors(Fragment.Role.CONTENT)).hasSize(1);
        assertThat(next(open.find("“The dam,”").start())).startsWith("amid a campaign");
    }

    private String next(int caret) {
        return open.desk()
                .unmarked()
                .next(open.now(), caret)
                .map(TEXT::substring)
                .orElse("nothing");
    }

    private String previous(int caret) {
        return open.desk()
                .unmarked()
                .previous(open.now(), caret)
                .map(TEXT::substring)
                .orElse("nothing");
    }
}
