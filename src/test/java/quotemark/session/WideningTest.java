package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.text.Span;

/// From the word to the clause, the sentence and the paragraph, and back.
class WideningTest {
    private static final String TEXT =
            """
            The dam

            He said it would hold, although the board had seen rust on Monday. Nobody asked.
            """;

    @TempDir Path folder;

    private final Widening widening = new Widening();
    private OpenDesk open;
    private @Nullable Span selection;

    @BeforeEach
    void openTheArticle() throws Exception {
        open = new OpenDesk(folder).reading(folder, "dam.txt", TEXT);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private String wider(String caretAt) {
        return selected(widening.wider(open.now(), selection, open.find(caretAt).start()));
    }

    private String narrower() {
        return selected(widening.narrower(open.now(), selection, 0));
    }

    private String selected(Optional<Span> next) {
        next.ifPresent(span -> selection = span);
        return next.map(span -> span.of(TEXT)).orElse("nothing");
    }

    @Test
    void growsAroundTheCaretAndShrinksToIt() {
        assertThat(wider("rust")).isEqualTo("rust");
        assertThat(wider("rust")).isEqualTo("the board had seen rust on Monday");
        assertThat(wider("rust"))
                .isEqualTo("He said it would hold, although the board had seen rust on Monday.");
        assertThat(wider("rust")).startsWith("He said").endsWith("Nobody asked.");
        assertThat(wider("rust")).isEqualTo("nothing");
        assertThat(narrower()).endsWith("on Monday.");
        assertThat(narrower()).isEqualTo("the board had seen rust on Monday");
        assertThat(narrower()).isEqualTo("rust");
        assertThat(narrower()).isEqualTo("nothing");
    }

    @Test
    void growsFromWhatIsSelectedByHand() {
        selection = open.find("would hold");
        assertThat(wider("Nobody")).isEqualTo("He said it would hold");
    }

    @Test
    void forgetsWhereItBeganOnceSomethingElseIsSelected() {
        wider("rust");
        wider("rust");
        selection = open.find("Nobody");
        assertThat(wider("Nobody")).isEqualTo("Nobody asked");
    }

    @Test
    void findsNothingOnABlankLine() {
        assertThat(widening.wider(open.now(), null, TEXT.indexOf("\n\n") + 1)).isEmpty();
    }
}
