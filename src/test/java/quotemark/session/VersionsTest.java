package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Claim;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;

/// The same article, read again after it has changed.
class VersionsTest {
    private static final String FIRST =
            """
            The bridge

            “The bridge is safe and dry,” Ada Berg said on Monday in the town hall.

            The engineers had found rust in every bearing that they had looked at.
            """;
    private static final String LAST = FIRST + "\nIt fell on Tuesday, and nobody was hurt by it.\n";

    @TempDir Path folder;

    private OpenDesk open;

    @BeforeEach
    void openFirst() throws Exception {
        open = new OpenDesk(folder).reading(folder, "bridge.txt", FIRST);
    }

    @AfterEach
    void close() throws Exception {
        assertThat(open.library().check()).isEmpty();
        open.close();
    }

    private void page(String file, String address, String text) throws IOException {
        String html =
                "<html><head><link rel='canonical' href='%s'></head><body><article>%s</article></body></html>"
                        .formatted(address, text.replaceAll("(?m)^(.+)$", "<p>$1</p>"));
        open.reading(folder, file, html);
    }

    private int articles() {
        return open.session().articles().size();
    }

    private void isVersion(int number, int of) {
        assertThat(open.now().version().number()).isEqualTo(number);
        assertThat(open.session().articles().getFirst().versions()).isEqualTo(of);
    }

    @Test
    void changedTextOfTheSameFileIsAnotherVersionAndBothKeepTheirMarks() throws Exception {
        UUID article = open.article();
        UUID safe = open.mark("The bridge is safe");
        open.reading(folder, "bridge.txt", LAST);

        isVersion(2, 2);
        assertThat(open.article()).isEqualTo(article);
        assertThat(open.now().quotes()).isEmpty();
        UUID hurt = open.mark("nobody was hurt");
        open.desk().versions().older();
        isVersion(1, 2);
        assertThat(open.now().quotes()).extracting(Quote::id).containsExactly(safe);
        open.desk().versions().older();
        assertThat(open.message()).isEqualTo("There is no older version.");
        open.desk().versions().newer();
        isVersion(2, 2);
        assertThat(open.now().quotes()).extracting(Quote::id).containsExactly(hurt);
        assertThat(articles()).isOne();
    }

    @Test
    void undoGoesBackThroughTheVersionsAndRedoForth() throws Exception {
        open.mark("The bridge is safe");
        open.reading(folder, "bridge.txt", LAST);
        open.desk().versions().older();
        open.mark("found rust");
        open.desk().versions().newer();

        open.session().undo();
        isVersion(1, 2);
        assertThat(open.now().quotes()).hasSize(1);
        open.session().undo();
        isVersion(1, 1);
        open.session().undo();
        assertThat(open.now().quotes()).isEmpty();
        open.session().redo();
        open.session().redo();
        isVersion(2, 2);
        open.session().redo();
        isVersion(1, 2);
        assertThat(open.now().quotes()).hasSize(2);
        assertThat(open.now()).isEqualTo(open.keptVersion());
    }

    @Test
    void aRemovedArticleTakesAllItsVersionsAlongAndUndoBringsThemBack() throws Exception {
        open.mark("The bridge is safe");
        open.desk().claims().flag(null);
        UUID claim = open.now().claims().getFirst().id();
        UUID first = open.now().version().id();
        open.reading(folder, "bridge.txt", LAST);
        Claim known = open.library().claimsAround(List.of(claim)).claim(claim).orElseThrow();
        open.desk().claims().join(known, open.find("nobody was hurt"), Occurrence.Stance.ASSERTS);
        UUID article = open.article();
        open.session().removeArticle(article);

        assertThat(articles()).isZero();
        assertThat(open.library().claims()).isEmpty();
        assertThat(open.library().check()).isEmpty();
        open.session().undo();
        assertThat(open.library().versions(article)).hasSize(2).contains(first);
        assertThat(open.library().claims()).hasSize(1);
    }

    @Test
    void theSameWordsFromTheSameAddressAreTheSameArticle() throws Exception {
        page("a.html", "https://example.org/a", FIRST);
        UUID version = open.now().version().id();
        page("b.html", "https://example.org/a", FIRST + "\n");

        assertThat(open.now().version().id()).isEqualTo(version);
    }

    @Test
    void changedWordsFromTheSameAddressAreAnotherVersion() throws Exception {
        page("a.html", "https://example.org/a", FIRST);
        UUID article = open.article();
        page("b.html", "https://example.org/a", LAST.replace("The bridge\n", "A bridge is lost\n"));

        assertThat(open.article()).isEqualTo(article);
        isVersion(2, 2);
    }

    @Test
    void anotherArticleIsNeverTakenForAVersion() throws Exception {
        page("a.html", "https://example.org/", FIRST);
        page("b.html", "https://example.org/", other());
        open.reading(folder, "bridge.txt", other());
        page("a.html", "https://example.org/b", LAST);

        assertThat(articles()).isEqualTo(5);
        assertThat(open.session().articles()).allMatch(one -> one.versions() == 1);
    }

    private static String other() {
        return "The budget\n\n“There is no money for it,” Tom Moss told the council of the town.\n";
    }

    @Test
    void anImportOfManyFindsVersionsToo() throws Exception {
        Path one = Files.createDirectories(folder.resolve("one")).resolve("bridge.txt");
        Path two = Files.createDirectories(folder.resolve("two")).resolve("bridge.txt");
        Files.writeString(one, LAST);
        Files.writeString(two, LAST + "\nThe council met on Wednesday, and nobody came to it.\n");
        open.desk().opening().files(List.of(one, two));

        assertThat(articles()).isOne();
        assertThat(open.session().articles().getFirst().versions()).isEqualTo(3);
        open.session().undo();
        assertThat(open.session().articles().getFirst().versions()).isOne();
    }
}
