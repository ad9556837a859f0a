package quotemark.session;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.fetch.Site;
import quotemark.library.ArticleContents;

/// Pages of the web on the desk, from a server on this machine.
class FetchingTest {
    private static final String PAGE =
            "<html><head>%s</head><body><h1>The bridge</h1>"
                    + "<p>“It stays closed,” she said.</p></body></html>";

    @TempDir Path folder;

    private Site site;
    private OpenDesk desk;

    @BeforeEach
    void open() throws Exception {
        site = Site.open();
        desk = new OpenDesk(folder);
        desk.desk().fetching().allowLocalNetwork(true);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
        site.close();
    }

    private void fetch(String path) {
        assertThat(desk.desk().fetching().fetch(site.address(path))).isTrue();
        desk.desk().previewing().read();
    }

    @Test
    void aPageIsOpenedAndKeptAsItCameWithItsAddressTimeAndHash() throws Exception {
        site.html("/bridge", PAGE.formatted(""));
        Instant before = Instant.now();
        fetch("/bridge");

        ArticleContents kept = desk.library().load(desk.article());
        assertThat(kept.article().title()).isEqualTo("The bridge");
        assertThat(kept.article().address()).isEqualTo(site.address("/bridge"));
        assertThat(kept.version().read()).isBetween(before, Instant.now());
        assertThat(desk.library().raw(kept.version().raw()).bytes())
                .asString(UTF_8)
                .isEqualTo(PAGE.formatted(""));
        assertThat(desk.library().raw(kept.version().raw()).name()).isEqualTo("bridge.html");
        assertThat(desk.message()).isEmpty();
    }

    @Test
    void theAddressThatAPageGivesItselfIsItsAddress() {
        site.html(
                "/b?from=mail",
                PAGE.formatted("<link rel='canonical' href='https://example.org/b'>"));
        fetch("/b?from=mail");
        assertThat(desk.now().article().address()).isEqualTo("https://example.org/b");
    }

    @Test
    void theEncodingThatTheServerNamesIsTaken() {
        String czech = PAGE.formatted("").replace("It stays", "Zůstává, řekla žena: stays");
        site.page(
                "/cz",
                "Content-Type: text/html; charset=windows-1250\r\n",
                czech.getBytes(Charset.forName("windows-1250")));
        fetch("/cz");
        assertThat(desk.now().text()).contains("Zůstává, řekla žena");
    }

    @Test
    void anEncodingThatIsNotTrueIsNot() {
        site.page(
                "/utf",
                "Content-Type: text/html; charset=latin1\r\n",
                PAGE.formatted("").getBytes(UTF_8));
        site.page(
                "/latin",
                "Content-Type: text/html; charset=utf-8\r\n",
                PAGE.formatted("")
                        .replace("“It", "Élodie: It")
                        .replace("”", "")
                        .getBytes(ISO_8859_1));
        fetch("/utf");
        assertThat(desk.now().text()).contains("“It stays closed,”");
        fetch("/latin");
        assertThat(desk.now().text()).contains("Élodie: It stays");
    }

    @Test
    void identicalBytesOpenTheArticleThatIsThere() {
        site.html("/bridge", PAGE.formatted(""));
        fetch("/bridge");
        var first = desk.article();
        desk.session().closeArticle();
        fetch("/bridge");
        assertThat(desk.article()).isEqualTo(first);
        assertThat(desk.session().articles()).hasSize(1);
    }

    @Test
    void whatCannotBeFetchedChangesNothingAndIsSaid() {
        fetch("/gone");
        assertThat(desk.message())
                .isEqualTo("localhost has no such page (404); check the address.");
        assertThat(desk.session().articles()).isEmpty();
        assertThat(desk.desk().errands().running()).isEmpty();
    }

    @Test
    void theLocalNetworkIsNotAskedUnlessASettingAllowsIt() {
        desk.desk().fetching().allowLocalNetwork(false);
        site.html("/bridge", PAGE.formatted(""));
        fetch("/bridge");
        assertThat(desk.message()).startsWith("localhost is in the local network");
        assertThat(site.heads()).isEmpty();
    }

    @Test
    void whatIsNoAddressIsNotFetched() {
        assertThat(desk.desk().fetching().fetch("no address")).isFalse();
        assertThat(Fetching.isAddress("https://example.org/a")).isTrue();
        assertThat(Fetching.isAddress("example.org")).isFalse();
    }
}
