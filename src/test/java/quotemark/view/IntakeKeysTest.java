package quotemark.view;

import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.fetch.Site;

/// Web addresses, and imports of many, with real keys; the pages come from this machine.
class IntakeKeysTest {
    private static final String PAGE =
            "<html><body><h1>The tunnel</h1><p>“It opens in May,” she said.</p></body></html>";

    @TempDir Path folder;

    private Site site;
    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void openWindow() throws Exception {
        site = Site.open().html("/tunnel", PAGE);
        open = OpenWindow.with(folder, ShortArticle.in(folder));
        hands = open.hands();
        Fx.run(() -> open.settings().localNetwork().set(true));
    }

    @AfterEach
    void close() throws Exception {
        open.close();
        site.close();
    }

    private void awaitErrands() {
        hands.await(() -> open.desk().errands().running().isEmpty());
        hands.settle();
    }

    /// Reads what has come, as the preview has it.
    private void read() {
        awaitErrands();
        hands.press(ENTER);
        hands.settle();
    }

    private String title() {
        return open.annotations().article().title();
    }

    private String text(String selector) {
        return open.ask(() ->
                switch (open.scene().lookup(selector)) {
                    case Labeled label -> label.getText();
                    case TextInputControl input -> input.getText();
                    default -> throw new AssertionError("no text: " + selector);
                });
    }

    @Test
    void theAddressThatWasCopiedIsProposedAndEnterFetchesIt() {
        open.copy(site.address("/tunnel"));
        hands.press(CONTROL, SHIFT, O);
        assertThat(text(".address-form .text-field")).isEqualTo(site.address("/tunnel"));
        hands.press(ENTER);
        read();

        assertThat(title()).isEqualTo("The tunnel");
        assertThat(open.annotations().article().address()).isEqualTo(site.address("/tunnel"));
        assertThat(open.node(".address-form")).isEmpty();
        assertThat(text("#web-state")).isEqualTo("Offline");
        // Like every other arrival, it is taken back by one key.
        hands.press(CONTROL, Z);
        assertThat(open.shown()).isEmpty();
    }

    @Test
    void whatIsNoAddressIsSaidBesideTheFieldAndEscapeLeaves() {
        open.copy("no address");
        hands.press(CONTROL, SHIFT, O);
        assertThat(text(".address-form .text-field")).isEmpty();
        hands.type("nonsense");
        hands.press(ENTER);
        assertThat(text(".address-form .problem")).isEqualTo(WebAddress.PROBLEM);
        hands.press(ESCAPE);
        assertThat(open.node(".address-form")).isEmpty();
        assertThat(open.article().hasFocus()).isTrue();
        assertThat(site.heads()).isEmpty();
    }

    @Test
    void aLoneAddressThatIsPastedIsFetched() {
        open.copy("  " + site.address("/tunnel") + "\n");
        hands.press(CONTROL, V);
        read();
        assertThat(title()).isEqualTo("The tunnel");
    }

    @Test
    void anAddressAmongWordsIsPastedAsText() {
        open.copy("Read " + site.address("/tunnel") + " they said.");
        hands.press(CONTROL, V);
        read();
        assertThat(open.annotations().text()).startsWith("Read http://localhost");
        assertThat(site.heads()).isEmpty();
    }

    @Test
    void whileItIsFetchedThatIsSeenAndEscapeCancelsIt() throws Exception {
        var asked = new CountDownLatch(1);
        var stop = new CountDownLatch(1);
        site.at(
                "/slow",
                _ -> {
                    asked.countDown();
                    await(stop);
                });
        open.copy(site.address("/slow"));
        hands.press(CONTROL, V);
        await(asked);
        assertThat(text("#web-state")).isEqualTo("Fetching localhost …");
        assertThat(text(".errand .errand-title")).isEqualTo("Fetching localhost");
        assertThat(text("#live-region")).isEqualTo("Fetching localhost");

        hands.press(ESCAPE);
        awaitErrands();

        assertThat(open.message()).isEqualTo("Cancelled; nothing was taken from localhost.");
        assertThat(open.node(".errand")).isEmpty();
        assertThat(title()).isEqualTo("The bridge stays closed");
        stop.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theLocalNetworkIsOffUntilTheReaderAllowsIt() {
        Fx.run(() -> open.settings().localNetwork().set(false));
        open.copy(site.address("/tunnel"));
        hands.press(CONTROL, V);
        awaitErrands();
        assertThat(open.message()).startsWith("localhost is in the local network");
        assertThat(site.heads()).isEmpty();
        // The message tells where the setting is; there it takes one key.
        hands.press(CONTROL, COMMA);
        Fx.run(() -> open.scene().lookup(".local-network").requestFocus());
        hands.press(SPACE);
        hands.press(ESCAPE);
        hands.press(CONTROL, V);
        read();
        assertThat(title()).isEqualTo("The tunnel");
    }

    private Path news() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        for (int i = 0; i < 70; i++) {
            Files.writeString(
                    news.resolve(i + ".txt"), "Report %d\n\nThe ferry left.\n".formatted(i));
        }
        Files.createFile(news.resolve("empty.txt"));
        return news;
    }

    @Test
    void aFolderIsImportedBesideTheReadingAndTakenBackWithOneKey() throws Exception {
        open.answers().folder(news());
        hands.press(CONTROL, K);
        hands.type("import a folder");
        hands.press(ENTER);
        awaitErrands();

        assertThat(open.message()).isEqualTo("70 articles added, 1 not readable.");
        assertThat(title()).isEqualTo("The bridge stays closed");
        assertThat(open.ask(() -> open.desk().session().articles().size())).isEqualTo(71);
        hands.press(CONTROL, Z);
        hands.settle();
        assertThat(open.ask(() -> open.desk().session().articles().size())).isEqualTo(1);
    }

    @Test
    void whatCouldNotBeReadStandsInAReportThatCanBeCopied() throws Exception {
        Path news = news();
        open.answers().articles(news, folder.resolve("gone.txt"));
        hands.press(CONTROL, O);
        awaitErrands();
        hands.press(CONTROL, K);
        hands.type("report of the");
        hands.press(ENTER);
        assertThat(text(".report-card .text-area"))
                .contains("“empty.txt” is empty; choose a file with text.\n" + news)
                .contains("There is no file");
        hands.press(ENTER);
        assertThat(open.ask(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("70 articles added, 2 not readable.\n")
                .contains(news.resolve("empty.txt") + "\t“empty.txt” is empty");
        hands.press(ESCAPE);
        assertThat(open.article().hasFocus()).isTrue();
    }
}
