package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcerptTest {
    private static final String TEXT =
            """
            ---
            title: The bridge
            author: Ines Hall
            date: 2025-10-14
            ---

            “It is safe & sound,” Ada Berg said, “and dry.” It fell.
            """;

    @TempDir Path folder;

    @Test
    void anInterruptedQuoteComesWithItsSpeakerAndItsArticle() throws Exception {
        try (var open = new OpenDesk(folder).reading(folder, "bridge.md", TEXT)) {
            open.add(open.mark("“It is safe & sound,”"), "“and dry.”");
            open.desk().speakers().assignNew("Ada Berg");

            var excerpt = Excerpt.of(open.now(), null, open.session().currentQuote()).orElseThrow();
            assertThat(excerpt.plain())
                    .isEqualTo(
                            """
                            “It is safe & sound,” […] “and dry.”
                            — Ada Berg, “The bridge”, Ines Hall, 14 October 2025\
                            """);
            assertThat(excerpt.html())
                    .contains("“It is safe &amp; sound,” […] “and dry.”", "<footer>— Ada Berg");
        }
    }

    @Test
    void aSelectionOutsideEveryQuoteIsTheArticlesOwn() throws Exception {
        try (var open = new OpenDesk(folder).reading(folder, "bridge.md", TEXT)) {
            open.mark("“It is safe & sound,”");

            assertThat(Excerpt.of(open.now(), open.find(" It fell"), open.session().currentQuote()))
                    .contains(new Excerpt("It fell", "“The bridge”, Ines Hall, 14 October 2025"));
            assertThat(Excerpt.of(open.now(), null, Optional.empty())).isEmpty();
        }
    }
}
