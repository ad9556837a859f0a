package quotemark.export.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.GoldenExample;
import quotemark.export.HostileExample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BibliographyTest {
    private final BibtexEntry bibtex = new BibtexEntry();
    private final CslItem csl = new CslItem();

    private static Annotations article(String title, String byline, String published) {
        Annotations golden = new GoldenExample().annotations();
        var article =
                new Article(
                        golden.article().id(),
                        title,
                        byline,
                        "The Paper & Co",
                        published,
                        "en-gb",
                        "https://example.org/a_{b}%20c",
                        Instant.EPOCH);
        return Annotations.of(article, golden.version(), List.of());
    }

    @Test
    void anEntryIsWhatLatexTakes() {
        assertThat(
                        bibtex.export(
                                article(
                                        "50% {off} \\input_x $1 #2 ~^\n“Więcej” 😀",
                                        "By Ann Lee, Bo Ek and Cy & Di", "2024-03-01T10:00:00Z")))
                .isEqualTo(
                        """
                        @online{quotemark-00000000-0000-0000-0000-000000000002,
                          title = {{50\\% \\textbraceleft{}off\\textbraceright{} \\textbackslash{}input\\_x\
                         \\$1 \\#2 \\textasciitilde{}\\textasciicircum{} “Więcej” 😀}},
                          author = {Ann Lee and Bo Ek and Cy and Di},
                          organization = {The Paper \\& Co},
                          date = {2024-03-01},
                          year = {2024},
                          month = mar,
                          url = {https://example.org/a_%7Bb%7D%20c},
                          urldate = {1970-01-01},
                          language = {en-GB}
                        }
                        """);
    }

    @Test
    void anItemIsWhatCiteprocTakes() {
        JsonNode item =
                new JsonMapper()
                        .readTree(csl.export(article("A\u0001 <b>", "Ann Lee", "2024-03")))
                        .get(0);

        assertThat(item.path("id").asString()).isEqualTo("00000000-0000-0000-0000-000000000002");
        assertThat(item.path("type").asString()).isEqualTo("article-newspaper");
        assertThat(item.path("title").asString()).isEqualTo("A\uFFFD <b>");
        assertThat(item.at("/author/0/literal").asString()).isEqualTo("Ann Lee");
        assertThat(item.at("/issued/date-parts").toString()).isEqualTo("[[2024,3]]");
        assertThat(item.at("/accessed/date-parts").toString()).isEqualTo("[[1970,1,1]]");
        assertThat(item.path("container-title").asString()).isEqualTo("The Paper & Co");
    }

    @ParameterizedTest
    @CsvSource({"2024,[2024]", "2024-12-31,'[2024, 12, 31]'", "2024-13,[]", "March,[]", "'',[]"})
    void aDateIsAsPreciseAsItIsKnown(String published, String parts) {
        assertThat(IssueDate.parts(published)).hasToString(parts);
    }

    @Test
    void hostileWordsCannotEndTheirField() {
        String entry = bibtex.export(HostileExample.annotations());
        int depth = 0;
        for (int at = 0; at < entry.length(); at++) {
            depth += entry.charAt(at) == '{' ? 1 : entry.charAt(at) == '}' ? -1 : 0;
            assertThat(depth == 0).isEqualTo(at < entry.indexOf('{') || at >= entry.length() - 2);
        }
        assertThat(entry).doesNotContain("url = ");
        assertThat(bibtex.leftOut(HostileExample.annotations()))
                .containsExactly(
                        "1 address that is none of the web",
                        "1 date that is none in ISO 8601",
                        "1 quote",
                        "1 claim",
                        "2 notes",
                        "1 tag");
    }
}
