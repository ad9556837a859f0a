package quotemark.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages from a server on this machine, good and hostile. Nothing here asks the internet.
class FetcherTest {
    private static final Limits LITTLE =
            new Limits(100_000, 5, Duration.ofSeconds(5), Duration.ofSeconds(20));
    private static final String HTML = "<!doctype html><p>The bridge stays closed.";

    private Site site;

    @BeforeEach
    void openSite() throws IOException {
        site = Site.open();
    }

    @AfterEach
    void closeSite() throws IOException {
        site.close();
    }

    private Page fetch(String path) throws Exception {
        return fetch(path, LITTLE);
    }

    private Page fetch(String path, Limits limits) throws Exception {
        return new Fetcher(limits, Reach.LOCAL_NETWORK_TOO)
                .fetch(address(site.address(path)), (_, _) -> {});
    }

    private static Address address(String text) {
        return Address.of(text).orElseThrow();
    }

    private String problem(String path) {
        return problem(path, LITTLE);
    }

    private String problem(String path, Limits limits) {
        return String.valueOf(
                catchThrowableOfType(FetchException.class, () -> fetch(path, limits)).getMessage());
    }

    @Test
    void aPageComesAsItIsWithItsAddressTypeAndTime() throws Exception {
        site.page(
                "/a/bridge?page=1",
                "Content-Type: text/html; charset=\"Latin1\"\r\n",
                HTML.getBytes(UTF_8));
        Instant before = Instant.now();

        Page page = fetch("/a/bridge?page=1");

        assertThat(page.bytes()).asString(UTF_8).isEqualTo(HTML);
        assertThat(page.address()).hasToString(site.address("/a/bridge?page=1"));
        assertThat(page.type()).isEqualTo(new ContentType("text/html", "Latin1"));
        assertThat(page.name()).isEqualTo("bridge.html");
        assertThat(page.fetched()).isBetween(before, Instant.now());
    }

    @Test
    void theServerLearnsOnlyWhatItHasTo() throws Exception {
        site.html("/", HTML);
        fetch("/");
        assertThat(site.heads().getFirst().lines().filter(line -> !line.isEmpty()).toList())
                .containsExactlyInAnyOrder(
                        "GET / HTTP/1.1",
                        "Host: localhost:" + site.port(),
                        "User-Agent: Quotemark (one page, for a person who asked for it)",
                        "Accept: text/html, application/xhtml+xml, text/plain;q=0.9,"
                                + " text/markdown;q=0.9, */*;q=0.5",
                        "Accept-Encoding: gzip, deflate");
    }

    @Test
    void cookiesAreNeitherKeptNorSentAlongARedirect() throws Exception {
        site.at(
                "/",
                out ->
                        out.write(
                                Site.head(
                                        "302 Found",
                                        "Set-Cookie: a=b\r\nLocation: /next\r\nContent-Length: 0\r\n")));
        site.html("/next", HTML);
        assertThat(fetch("/").address()).hasToString(site.address("/next"));
        assertThat(site.heads()).hasSize(2).noneMatch(head -> head.contains("ookie"));
        assertThat(site.heads()).noneMatch(head -> head.contains("Referer"));
    }

    @Test
    void progressIsToldAsItComes() throws Exception {
        site.page("/", "Content-Type: text/html\r\n", new byte[90_000]);
        var told = new CopyOnWriteArrayList<Long>();
        new Fetcher(LITTLE, Reach.LOCAL_NETWORK_TOO)
                .fetch(address(site.address("/")), (host, bytes) -> told.add(bytes));
        assertThat(told).startsWith(0L).endsWith(90_000L).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "deflate", "raw"})
    void whatIsPackedIsUnpacked(String packing) throws Exception {
        String header = packing.equals("raw") ? "deflate" : packing;
        site.page(
                "/", "Content-Encoding: " + header + "\r\n", packed(packing, HTML.getBytes(UTF_8)));
        assertThat(fetch("/").bytes()).asString(UTF_8).isEqualTo(HTML);
    }

    private static byte[] packed(String packing, byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream out =
                switch (packing) {
                    case "deflate" -> new DeflaterOutputStream(packed);
                    case "raw" -> new DeflaterOutputStream(packed, new Deflater(9, true));
                    default -> new GZIPOutputStream(packed);
                }) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void aBombOfGzipIsDefusedWhereItBecomesTooMuch() throws Exception {
        site.page("/", "Content-Encoding: gzip\r\n", packed("gzip", new byte[50_000_000]));
        assertThat(problem("/"))
                .isEqualTo(
                        "The page of localhost is larger than 100 kB; save only the article, and"
                                + " open that.");
    }

    @Test
    void packingNobodyAskedForIsRefused() {
        site.page("/", "Content-Encoding: br\r\n", new byte[10]);
        assertThat(problem("/")).startsWith("localhost packs its pages in a way");
    }

    @Test
    void anEndlessBodyIsLeftWhereItBecomesTooMuch() {
        site.at(
                "/",
                out -> {
                    out.write(Site.head("200 OK", "Content-Type: text/html\r\n"));
                    while (true) {
                        out.write(new byte[10_000]);
                    }
                });
        assertThat(problem("/")).contains("is larger than 100 kB");
    }

    @Test
    void aBodyThatDripsIsLeftAfterTheTimeForAllOfIt() {
        var stopped = new CountDownLatch(1);
        site.at(
                "/",
                out -> {
                    out.write(Site.head("200 OK", "Content-Type: text/html\r\n"));
                    drip(out, stopped);
                });
        var hasty = new Limits(100_000, 5, Duration.ofSeconds(5), Duration.ofSeconds(1));
        assertThat(problem("/", hasty))
                .startsWith("localhost did not answer completely within 1 seconds");
        stopped.countDown();
    }

    private static void drip(OutputStream out, CountDownLatch stopped) throws IOException {
        try {
            while (!stopped.await(50, TimeUnit.MILLISECONDS)) {
                out.write('.');
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anInterruptionCancelsAtOnce() throws Exception {
        var asked = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        site.at(
                "/",
                out -> {
                    asked.countDown();
                    drip(OutputStream.nullOutputStream(), stopped);
                });
        var came = new AtomicReference<Throwable>();
        Thread fetching =
                Thread.ofVirtual()
                        .start(() ->
                                came.set(
                                        catchThrowableOfType(
                                                InterruptedException.class, () -> fetch("/"))));
        asked.await();
        long begun = System.nanoTime();
        fetching.interrupt();
        fetching.join();
        assertThat(came.get()).isInstanceOf(InterruptedException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        stopped.countDown();
    }

    @ParameterizedTest
    @CsvSource({
        "'Content-Length: 1000\r\n', 'cut'",
        "'Transfer-Encoding: chunked\r\n', 'fff\r\ncut'",
        "'Transfer-Encoding: chunked\r\n', 'no number\r\n'",
    })
    void anAnswerThatBreaksOffIsNoPage(String headers, String body) {
        site.at(
                "/",
                out -> {
                    out.write(Site.head("200 OK", headers));
                    out.write(body.getBytes(ISO_8859_1));
                });
        assertThat(problem("/"))
                .isEqualTo("The answer of localhost broke off or makes no sense; try again.");
    }

    @Test
    void packedBytesThatBreakOffAreNoPage() throws Exception {
        byte[] whole = packed("gzip", HTML.getBytes(UTF_8));
        site.page("/", "Content-Encoding: gzip\r\n", Arrays.copyOf(whole, 20));
        assertThat(problem("/")).contains("broke off or makes no sense");
    }

    @Test
    void whatIsNoHttpIsNoPage() {
        site.at("/", out -> out.write("220 mail.example ESMTP\r\n".getBytes(ISO_8859_1)));
        assertThat(problem("/")).contains("broke off or makes no sense");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 Not Found|localhost has no such page (404); check the address.",
                "410 Gone|localhost has no such page (410); check the address.",
                "403 Forbidden|localhost does not hand this page to Quotemark (403); open it in a"
                        + " browser, save the page, and open the saved file.",
                "429 Too Many Requests|localhost asks to come back later (429); try again in some"
                        + " minutes.",
                "500 Internal Server Error|localhost has a fault of its own (500); try again later.",
                "204 No Content|localhost answered with something else than a page (204); open it in"
                        + " a browser, save the page, and open the saved file.",
            })
    void aStatusIsPutIntoWords(String status, String sentence) {
        site.status("/", status);
        assertThat(problem("/")).isEqualTo(sentence);
    }

    @Test
    void theBodyOfARefusalIsNotWaitedFor() {
        var stopped = new CountDownLatch(1);
        site.at(
                "/",
                out -> {
                    out.write(Site.head("404 Not Found", "Content-Type: text/html\r\n"));
                    drip(out, stopped);
                });
        assertThat(problem("/")).startsWith("localhost has no such page");
        stopped.countDown();
    }

    @ParameterizedTest
    @CsvSource({
        "image/png, an image",
        "video/mp4, a film",
        "audio/mpeg, a recording",
        "application/json; charset=utf-8, data for programs",
    })
    void whatCanBeNoArticleIsNotTakenIn(String type, String what) {
        site.page("/", "Content-Type: " + type + "\r\n", new byte[10]);
        assertThat(problem("/"))
                .isEqualTo(
                        "localhost answered with "
                                + what
                                + ", not with an article; check the address.");
    }

    @Test
    void redirectsAreFollowedAlsoRelativeOnesAndWithLettersOfAnyScript() throws Exception {
        site.redirect("/", "step/one#top")
                .redirect("/step/one", "../stra%C3%9Fe?x=<1>")
                .html("/stra%C3%9Fe?x=%3C1%3E", HTML);
        Page page = fetch("/");
        assertThat(page.address()).hasToString(site.address("/stra%C3%9Fe?x=%3C1%3E"));
        assertThat(page.name()).isEqualTo("straße.html");
    }

    @Test
    void aCircleOfRedirectsIsNoticed() {
        site.redirect("/", "/other").redirect("/other", "/");
        assertThat(problem("/"))
                .startsWith("localhost leads from one address to the next without end");
        assertThat(site.heads()).hasSize(2);
    }

    @Test
    void redirectsComeToAnEnd() {
        for (int i = 0; i < 10; i++) {
            site.redirect("/" + i, "/" + (i + 1));
        }
        assertThat(problem("/0"))
                .startsWith("localhost leads from one address to the next without end");
        assertThat(site.heads()).hasSize(LITTLE.redirects() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://localhost/",
                "javascript:alert(1)",
                "http://",
                "http://u:p@localhost/"
            })
    void aRedirectOutOfTheWebIsNotFollowed(String location) {
        site.redirect("/", location);
        assertThat(problem("/"))
                .isEqualTo(
                        "localhost leads to something that is no page of the web; check the address.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "127.0.0.1",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "0.0.0.0",
                "[::ffff:7f00:1]"
            })
    void theLocalNetworkIsNotAskedUnlessItIsAllowed(String host) {
        site.html("/", HTML);
        var fetcher = new Fetcher(LITTLE, Reach.WEB);
        Address local = address("http://" + host + ":" + site.port() + "/");
        assertThatThrownBy(() -> fetcher.fetch(local, (_, _) -> {}))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining(
                        " is in the local network, not on the web; allow such addresses first (in the"
                                + " settings, or with --local-network).");
        assertThat(site.heads()).isEmpty();
    }

    /// Whatever the system's lookup takes them for.
    @ParameterizedTest
    @ValueSource(strings = {"2130706433", "0x7f000001", "0x7f.1", "localhost.localdomain"})
    void theLocalNetworkIsNotAskedInAnyOtherSpelling(String host) {
        site.html("/", HTML);
        var fetcher = new Fetcher(LITTLE, Reach.WEB);
        Optional<Address> local = Address.of("http://" + host + ":" + site.port() + "/");
        local.ifPresent(address ->
                assertThatThrownBy(() -> fetcher.fetch(address, (_, _) -> {}))
                        .isInstanceOf(FetchException.class));
        assertThat(site.heads()).isEmpty();
    }

    @Test
    void aNameThatIsNowhereIsToldFromAPageThatIsNot() {
        // Reserved by RFC 2606; no resolver knows it.
        var fetcher = new Fetcher(LITTLE, Reach.WEB);
        assertThatThrownBy(() -> fetcher.fetch(address("http://nowhere.invalid/"), (_, _) -> {}))
                .isInstanceOf(FetchException.class)
                .message()
                .matches(
                        "There is no “nowhere.invalid” on the web; .*|This computer is not connected"
                                + " to any network; .*|nowhere.invalid did not answer .*");
    }

    @Test
    void aDoorThatIsShutIsTold() throws Exception {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var fetcher = new Fetcher(LITTLE, Reach.LOCAL_NETWORK_TOO);
        assertThatThrownBy(() -> fetcher.fetch(address("http://localhost:" + port), (_, _) -> {}))
                .hasMessage(
                        "localhost does not accept the connection; check the address, or try again"
                                + " later.");
    }

    @Test
    void namesOfFilesComeFromTheAddress() {
        assertThat(
                        List.of(
                                        "https://example.org/",
                                        "https://example.org/a/b/",
                                        "https://example.org/c.pdf")
                                .stream()
                                .map(text ->
                                        new Page(
                                                        address(text),
                                                        ContentType.of("application/pdf"),
                                                        new byte[0],
                                                        Instant.EPOCH)
                                                .name()))
                .containsExactly("example.org", "b", "c.pdf");
    }
}
