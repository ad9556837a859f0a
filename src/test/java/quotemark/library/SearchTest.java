package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.annotation.Change;
import quotemark.annotation.RawFile;
import quotemark.annotation.Version;
import quotemark.text.Span;

class SearchTest {
    @TempDir Path folder;

    private final Sample sample = new Sample();
    private Path file;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("search.quotemark");
        library = sample.in(Library.openOrCreate(file));
    }

    @AfterEach
    void everythingIsInOrder() throws Exception {
        assertThat(library.check()).isEmpty();
        library.close();
    }

    /// Kind, words with what was found in brackets.
    private List<String> found(String typed) throws Exception {
        return library.search(typed, 100).stream().map(SearchTest::written).toList();
    }

    private static String written(Hit hit) {
        var words = new StringBuilder(hit.snippet().text());
        for (Span span : hit.snippet().found().reversed()) {
            words.insert(span.end(), ']').insert(span.start(), '[');
        }
        return hit.kind() + " " + words;
    }

    private static String shown(Hit hit) {
        return hit.span() == null ? "" : hit.span().of(Sample.TEXT);
    }

    /// An article whose blocks are its lines, the first one its title.
    private UUID add(String text) throws Exception {
        var raw = RawFile.of("a.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
        String title = text.lines().findFirst().orElseThrow();
        var article = new Article(UUID.randomUUID(), title, "", "", "", "", "", Instant.EPOCH);
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (String line : text.lines().toList()) {
            Block.Kind kind = at == 0 ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
            blocks.add(new Block(kind, new Span(at, at + line.length())));
            at += line.length() + 1;
        }
        var version =
                new Version(
                        UUID.randomUUID(),
                        article.id(),
                        1,
                        text,
                        blocks,
                        raw.sha256(),
                        Instant.EPOCH);
        library.commit(Sample.create("Add article", article, version), raw);
        return article.id();
    }

    @Test
    void everythingThatHasWordsIsFoundInOneArticleTheNamesBeforeTheText() throws Exception {
        assertThat(found("bridge"))
                .containsExactly(
                        "TITLE The [bridge] 😀 stays",
                        "CLAIM The [bridge] is safe.",
                        "QUOTE “The [bridge] is safe,” Ada Berg told Wang, “and ‘cheap’ 👍🏽 too,”"
                                + " although it fell twice.");
        assertThat(found("ada")).first().isEqualTo("SPEAKER [Ada] Berg");
        assertThat(found("mayor")).containsExactly("SPEAKER the [mayor]");
        assertThat(found("infra")).containsExactly("TAG [Infrastructure]");
        assertThat(found("really")).containsExactly("NOTE *[Really]?*");
        assertThat(found("twice"))
                .containsExactly(
                        "NOTE Read [twice].",
                        "TEXT “The bridge is safe,” Ada Berg told Wang, “and ‘cheap’ 👍🏽 too,”"
                                + " although it fell [twice].");
        assertThat(found("gazette")).containsExactly("ORIGIN [Gazette]");
        assertThat(found("eve")).containsExactly("ORIGIN [Eve]");
    }

    @Test
    void aHitLeadsToItsWordsAndToWhatIsMarkedThere() throws Exception {
        assertThat(library.search("cheap", 100))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.article()).isEqualTo(sample.article);
                    assertThat(hit.entity()).isEqualTo(sample.nested.id());
                    assertThat(hit.speaker()).isEqualTo("the council");
                    assertThat(shown(hit)).isEqualTo("cheap");
                });
        assertThat(library.search("berg", 100).getFirst())
                .satisfies(hit -> {
                    assertThat(hit.entity()).isEqualTo(sample.quote.id());
                    assertThat(shown(hit)).startsWith("“The bridge").endsWith("👍🏽 too,”");
                });
        assertThat(library.search("safety", 100))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.entity()).isEqualTo(sample.claim.id());
                    assertThat(shown(hit)).isEqualTo("it fell");
                });
        assertThat(library.search("read twice", 100))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.entity()).isEqualTo(sample.bareNote.id());
                    assertThat(hit.span()).isNull();
                });
        assertThat(library.search("stays", 100))
                .singleElement()
                .satisfies(hit -> assertThat(shown(hit)).isEqualTo("The bridge 😀 stays"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cafe | Le [Café] Ève",
                "CAFÉ | Le [Café] Ève",
                "caf eve | Le [Café] [Ève]",
                "lé | [Le] Café Ève",
                "viet | In [Việt] Nam ist Größe viel",
                "GRÖSSE | ",
                "größ | In Việt Nam ist [Größe] viel",
                "gro | In Việt Nam ist [Größe] viel",
                "\"viet nam\" | In [Việt Nam] ist Größe viel",
                "“nam ist” | In Việt [Nam ist] Größe viel",
                "„nam viet“ | ",
                "«vie nam» | ",
                "\"viet na | In [Việt Nam] ist Größe viel",
                "nam viet | In [Việt] [Nam] ist Größe viel",
                "v | ",
                "o'hara | Mr. [O’Hara] went off-line",
                "offline | ",
                "off-li | Mr. O’Hara went [off-line]",
                "習近平 | 中国の[習近平]国家主席は会談した",
                "会談 | 中国の習近平国家主席は[会談]した",
                "中国 国家 | [中国]の習近平[国家]主席は会談した"
            })
    void wordsAreFoundWhateverTheirCaseAccentsAndScript(String typed, String line)
            throws Exception {
        add(
                "Line\nLe Café Ève\nIn Việt Nam ist Größe viel\nMr. O’Hara went off-line\n中国の習近平国家主席は会談した");
        List<String> expected = line == null ? List.of() : List.of("TEXT " + line);
        assertThat(found(typed)).isEqualTo(expected.stream().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "*",
                "\" OR NEAR( * -",
                "bridge OR",
                "AND bridge",
                "NOT",
                "NEAR(bridge twice, 2)",
                "words: bridge",
                "{words text}: x",
                "^bridge",
                "bridge*",
                "bri\"dge",
                "\"\"\"\"",
                "“",
                "'; DROP TABLE article; --",
                "%",
                "?1",
                "bridge\0stays",
                "\ud83d",
                "😀",
                "ﷺ ⅷ ²",
                "中%",
                "中\"国"
            })
    void whateverIsTypedIsOnlyLookedFor(String typed) throws Exception {
        assertThat(library.search(typed, 100)).isNotNull();
        assertThat(library.articles()).hasSize(1);
    }

    @Test
    void wordsThatFtsWouldTakeForCommandsAreWords() throws Exception {
        add("Near or not\nIt was near, and not far or so.");
        assertThat(found("NOT")).hasSize(2);
        assertThat(found("near OR not")).first().isEqualTo("TITLE [Near] [or] [not]");
        assertThat(found("bridge NEAR stays")).isEmpty();
    }

    @Test
    void anArticleShowsItsBestPassagesInTheOrderOfTheText() throws Exception {
        add(
                "Title\n"
                        + "A ferry left.\n".repeat(20)
                        + "The ferry and the tunnel.\n"
                        + "A ferry came.\n".repeat(20)
                        + "A tunnel, a ferry.\n");
        assertThat(found("ferry tunnel"))
                .containsExactly(
                        "TEXT A [ferry] left.",
                        "TEXT A [ferry] left.",
                        "TEXT A [ferry] left.",
                        "TEXT The [ferry] and the [tunnel].",
                        "TEXT A [tunnel], a [ferry].");
        assertThat(library.search("ferry tunnel", 100).get(3).span())
                .extracting(Span::length)
                .isEqualTo("ferry and the tunnel".length());
        assertThat(library.search("ferry", 3)).hasSize(3);
    }

    @Test
    void theContextEndsBetweenWords() throws Exception {
        add("Title\n" + "longish ".repeat(30) + "harbour " + "words ".repeat(60));
        assertThat(found("harbour"))
                .containsExactly(
                        "TEXT …longish longish longish [harbour]" + " words".repeat(10) + "…");
    }

    @Test
    void undoAndRedoKeepTheSearchInStep() throws Exception {
        library.undo();
        assertThat(library.check()).isEmpty();
        assertThat(found("berg"))
                .containsExactly(
                        "TEXT “The bridge is safe,” Ada [Berg] told Wang, “and ‘cheap’ 👍🏽 too,” although"
                                + " it fell twice.");
        assertThat(found("infrastructure")).isEmpty();
        library.undo();
        assertThat(library.check()).isEmpty();
        assertThat(found("bridge")).isEmpty();
        library.redo();
        library.redo();
        assertThat(found("infrastructure")).hasSize(1);
    }

    @Test
    void whatWasChangedIsFoundByItsNewWordsOnly() throws Exception {
        library.commit(
                Sample.edit(
                        "Change",
                        Change.replace(
                                sample.ada,
                                sample.ada.withName("Zoe Hill").withAliases(List.of("Zo"))),
                        Change.replace(
                                sample.claim,
                                sample.claim.with(draft -> draft.statement = "It stands.")),
                        Change.replace(
                                sample.article,
                                new Article(
                                        sample.article.id(),
                                        "Retitled",
                                        "",
                                        "Courier",
                                        "",
                                        "",
                                        "",
                                        Instant.EPOCH))));
        assertThat(found("mayor")).isEmpty();
        assertThat(found("zo")).containsExactly("SPEAKER [Zo]");
        assertThat(found("\"it stands\"")).containsExactly("CLAIM [It stands].");
        assertThat(found("gazette")).isEmpty();
        assertThat(found("courier")).containsExactly("ORIGIN [Courier]");
        assertThat(found("retitled")).containsExactly("TITLE [Retitled]");
    }

    @Test
    void aRemovedArticleIsNotFound() throws Exception {
        var away = new ArrayList<Change>(sample.marked().inverse().changes());
        away.addAll(sample.imported().inverse().changes());
        library.commit(Sample.edit("Remove article", away.toArray(Change[]::new)));
        assertThat(found("bridge")).isEmpty();
        assertThat(found("berg")).isEmpty();
        library.undo();
        assertThat(found("bridge")).hasSize(3);
    }

    @Test
    void theTermsOfTagsAreToldTheLastUsedFirst() throws Exception {
        assertThat(library.terms()).containsExactly("Infrastructure", "safety");
    }
}
