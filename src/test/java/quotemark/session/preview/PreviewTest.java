package quotemark.session.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.annotation.Block.Kind;
import quotemark.annotation.Version;
import quotemark.reader.ArticleReader;
import quotemark.reader.Draft;
import quotemark.reader.UnreadableException;
import quotemark.reader.content.LeftOut;

class PreviewTest {
    private static final String TEXT =
            "The bridge stays\n\n  “It is safe,” she said,\nand left.\n\nIt fell twice.\n\nThe end came.\n";

    private final Draft draft = read(TEXT);
    private final Preview preview = Preview.of(draft);

    private static Draft read(String text) {
        try {
            return ArticleReader.read("bridge.txt", text.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    private static Draft leavingOut(Draft draft, LeftOut... lines) {
        return new Draft(
                draft.name(), draft.content().with(List.of(lines)), draft.raw(), draft.read());
    }

    private static List<String> words(Version version) {
        return version.blocks().stream().map(b -> b.span().of(version.text())).toList();
    }

    private static List<Kind> kinds(Version version) {
        return version.blocks().stream().map(Block::kind).toList();
    }

    @Test
    void untouchedItIsWhatWasRead() {
        Version version = preview.article().version();

        assertThat(version.text()).isEqualTo(draft.content().text());
        assertThat(version.blocks()).isEqualTo(draft.content().blocks());
        assertThat(preview.article().article().title()).isEqualTo("The bridge stays");
        assertThat(preview.article().raw()).isEqualTo(draft.raw());
    }

    @Test
    void whatIsLeftOutIsNotInTheText() {
        Preview without = preview.toggle(List.of(2));

        assertThat(words(without.article().version()))
                .containsExactly(
                        "The bridge stays", "“It is safe,” she said,\nand left.", "The end came.");
        assertThat(without.article().version().text()).doesNotContain("fell");
        assertThat(without.words()).isEqualTo(preview.words() - 3);
        assertThat(without.toggle(List.of(2))).isEqualTo(preview);
    }

    @Test
    void someThatAreInAndSomeThatAreOutAreTakenInTogether() {
        Preview mixed = preview.toggle(List.of(2));

        assertThat(mixed.toggle(List.of(1, 2, 3))).isEqualTo(preview);
        assertThat(preview.toggle(List.of(1, 2, 3)).kept()).isOne();
    }

    @Test
    void whatTheReaderLeftOutStandsInItsPlaceAndCanBeTakenIn() {
        Preview wide =
                Preview.of(
                        leavingOut(
                                draft,
                                new LeftOut(0, Kind.PARAGRAPH, "Politics"),
                                new LeftOut(2, Kind.HEADLINE, "A box between"),
                                new LeftOut(4, Kind.PARAGRAPH, "Read more")));

        assertThat(wide.lines())
                .extracting(Line::words)
                .containsExactly(
                        "The bridge stays",
                        "Politics",
                        "“It is safe,” she said,\nand left.",
                        "A box between",
                        "It fell twice.",
                        "The end came.",
                        "Read more");
        assertThat(wide.article().version().text()).isEqualTo(draft.content().text());
        Version version = wide.toggle(List.of(1, 3)).article().version();
        assertThat(words(version)).contains("Politics", "A box between").hasSize(6);
        assertThat(kinds(version))
                .startsWith(Kind.HEADLINE, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.HEADING);
    }

    @Test
    void anotherKindLeavesTheTextAsItIs() {
        Version version = preview.as(Kind.DECK, List.of(1)).article().version();

        assertThat(version.text()).isEqualTo(draft.content().text());
        assertThat(kinds(version))
                .containsExactly(Kind.HEADLINE, Kind.DECK, Kind.PARAGRAPH, Kind.PARAGRAPH);
    }

    @Test
    void thereIsOneHeadlineAndItIsFirst() {
        Preview other = preview.as(Kind.HEADLINE, List.of(2));
        Version version = other.article().version();

        assertThat(words(version)).startsWith("It fell twice.", "The bridge stays");
        assertThat(kinds(version)).startsWith(Kind.HEADLINE, Kind.PARAGRAPH);
        assertThat(kinds(version)).containsOnlyOnce(Kind.HEADLINE);
        assertThat(other.article().article().title()).isEqualTo("It fell twice.");
        assertThat(other.atStep(preview)).isEqualTo(preview);
    }

    @Test
    void aCorrectedHeadlineIsCorrectedInTheTextAndTheFileStays() {
        Preview corrected = preview.with(Detail.HEADLINE, "  The bridge\nfalls ");

        assertThat(corrected.article().article().title()).isEqualTo("The bridge falls");
        assertThat(corrected.article().version().text()).startsWith("The bridge falls\n“It is");
        assertThat(corrected.article().raw()).isEqualTo(draft.raw());
        assertThat(corrected.with(Detail.HEADLINE, "The bridge stays")).isEqualTo(preview);
    }

    @Test
    void withoutAHeadlineTheArticleKeepsItsTitle() {
        assertThat(preview.with(Detail.HEADLINE, " ").article().article().title())
                .isEqualTo("The bridge stays");
        assertThat(preview.toggle(List.of(0)).article().article().title())
                .isEqualTo("The bridge stays");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BYLINE | ' Ada  Berg ' | Ada Berg",
                "DATE | 24 March 2026 | 2026-03-24",
                "DATE | 2026-03-24T10:00:00Z | 2026-03-24T10:00:00Z",
                "LANGUAGE | pt_br | pt-BR",
                "ADDRESS | https://example.org/a | https://example.org/a",
                "DATE | '' | ''",
            })
    void whatMakesSenseIsKept(Detail detail, String typed, String kept) {
        Preview corrected = preview.with(detail, typed);
        Article article = corrected.article().article();

        assertThat(corrected.isReadable()).isTrue();
        assertThat(detail.of(article)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"DATE, soon", "LANGUAGE, english", "ADDRESS, example.org", "ADDRESS, ftp://a.org/"})
    void whatMakesNoSenseIsNotRead(Detail detail, String typed) {
        Preview wrong = preview.with(detail, typed);

        assertThat(wrong.isReadable()).isFalse();
        assertThat(wrong.details().problem()).contains(detail);
        assertThat(detail.advice()).isNotEmpty();
    }

    @Test
    void withoutWordsThereIsNothingToRead() {
        assertThat(preview.toggle(List.of(0, 1, 2, 3)).isReadable()).isFalse();
    }
}
