package quotemark.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages as browsers save them.
class BrowserPageTest {
    private static final String ARTICLE =
            "<article><h1>The bridge is closed</h1><p>The council voted on Friday to close the bridge,"
                    + " the mayor said.</p>%s<p>“We had no choice,” said Ana Pell, who has led the town"
                    + " since 2019.</p></article>";

    @TempDir Path folder;

    @Test
    void allInOneFileAsSingleFileMakesThem() throws Exception {
        String picture = Base64.getEncoder().encodeToString(new byte[100_000]);
        Path page =
                Files.writeString(
                        folder.resolve("bridge.html"),
                        "<!DOCTYPE html><html lang=en><!--\n Page saved with SingleFile\n url:"
                                + " https://quay.example/bridge \n saved date: Fri May 03 2024\n-->"
                                + "<head><meta charset=utf-8><title>The bridge is closed</title><style>"
                                + ":root{--sf-img-1: url(\"data:image/png;base64,"
                                + picture
                                + "\")}</style></head><body>"
                                + ARTICLE.formatted(
                                        "<img src=\"data:image/png;base64," + picture + "\">")
                                + "</body></html>");
        assertRead(page);
    }

    @Test
    void withAFolderBesideThatIsNotThere() throws Exception {
        Path page =
                Files.writeString(
                        folder.resolve("bridge.html"),
                        "<!DOCTYPE html>\n<!-- saved from url=(0027)https://quay.example/bridge -->\n"
                                + "<html lang=en><head><meta charset=utf-8><title>The bridge is closed"
                                + "</title><script src=\"bridge_files/a.js.download\"></script></head>"
                                + "<body>"
                                + ARTICLE.formatted("<img src=\"bridge_files/rain.jpg\">")
                                + "<iframe src=\"bridge_files/frame.html\"></iframe></body></html>");
        assertRead(page);
    }

    private static void assertRead(Path page) throws UnreadableException {
        Draft read = ArticleReader.read(page);
        assertThat(Told.blocks(read.content()))
                .containsExactly(
                        "HEADLINE The bridge is closed",
                        "PARAGRAPH The council voted on Friday to close the bridge, the mayor said.",
                        "PARAGRAPH “We had no choice,” said Ana Pell, who has led the town since 2019.");
        assertThat(read.content().metadata().address()).isEqualTo("https://quay.example/bridge");
        assertThat(read.content().metadata().language()).isEqualTo("en");
    }
}
