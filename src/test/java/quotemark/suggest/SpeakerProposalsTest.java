package quotemark.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Version;
import quotemark.text.Anchor;

/// Whom the text proposes first for the last thing that is said in it.
class SpeakerProposalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ada Berg | Engineer Ada Berg came on Monday. “It holds,” she said.
                    Ada Berg | Ada Berg said the dam was safe. The United States paid for it. “It holds,” she added.
                    Dan Moreau | Dan Moreau spoke of the United States and of New Zealand. “It holds,” he added.
                    Dan Moreau | Dan Moreau said that the United States and Russia would pay. “It holds,” he added.
                    Dan Moreau | Mr Moreau waited. Ms Pell left. “It holds,” he said. Dan Moreau lives in Ellery.
                    Dan Moreau | Dan Moreau left for the United States. Nobody knew. “It holds,” he said.
                    Lena Pell | Mr Dan Moreau met Ms Lena Pell. Mr Moreau waited. “It holds,” she said.
                    Ada Berg | Ada Berg, an engineer, came. “It holds,” Berg said.
                    Dan Moreau | Kremlin spokesman Dan Moreau came. “It holds,” the spokesman said.
                    Harbour board | Nobody came. “It holds,” the harbour board said.
                    Westhaven | Nobody came. “It holds,” Westhaven said.
                    """)
    void proposesFirst(String name, String text) {
        assertThat(proposed(text)).startsWith(name);
    }

    private static List<String> proposed(String text) {
        int caret = text.indexOf("“It");
        ProposedQuote found = Snap.at(text, "en", caret + 1).orElseThrow();
        Annotations now = annotations(text);
        List<Fragment> fragments =
                found.parts().stream()
                        .map(part -> new Fragment(part.role(), Anchor.at(text, part.span())))
                        .toList();
        var quote =
                new Quote(
                        UUID.randomUUID(), now.version().id(), found.kind(), null, null, fragments);
        return SpeakerProposals.of(now, quote).stream().map(Candidate::name).toList();
    }

    private static Annotations annotations(String text) {
        var article = new Article(UUID.randomUUID(), "Dam", "", "", "", "en", "", Instant.EPOCH);
        var version =
                new Version(UUID.randomUUID(), article.id(), 1, text, List.of(), "", Instant.EPOCH);
        return Annotations.of(article, version, List.of());
    }
}
