package quotemark.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.reader.archive.Packing;

class ZipTest {
    @TempDir Path folder;

    private final Packing zip =
            new Packing()
                    .add("rain.txt", "It rained on the town.")
                    .add("more/page.html", "<h1>Sun</h1><p>It shone on the town.</p>")
                    .add("more/page_files/frame.html", "<p>Buy now</p>")
                    .add("picture.bin", "GIF89a");

    @Test
    void holdsArticlesThatAreReadOneByOne() throws Exception {
        Several several = (Several) ArticleReader.open("news.zip", zip.bytes());
        assertThat(several.kind()).isEqualTo(Several.Kind.FILES);
        assertThat(several.entries())
                .extracting(Entry::name)
                .containsExactly("rain.txt", "more/page.html", "picture.bin");
        Draft rain = (Draft) several.entries().getFirst().open();
        assertThat(rain.name()).isEqualTo("rain.txt");
        assertThat(rain.content().text()).isEqualTo("It rained on the town.");
        Draft page = (Draft) several.entries().get(1).open();
        assertThat(page.name()).isEqualTo("page.html");
        assertThat(page.raw().mediaType()).isEqualTo("text/html");
        assertThatThrownBy(() -> several.entries().getLast().open())
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("“picture.bin” is an image; ");
    }

    @Test
    void onTheDiskMayBeLargerThanAnArticle() throws Exception {
        byte[] noise = new byte[ArticleReader.LIMIT + 1];
        new Random(1).nextBytes(noise);
        Path file = folder.resolve("large.zip");
        Files.write(file, zip.add("film.bin", noise).bytes());
        Several several = (Several) ArticleReader.open(file);
        Draft rain = (Draft) several.entries().getFirst().open();
        assertThat(rain.content().text()).isEqualTo("It rained on the town.");
        assertThatThrownBy(() -> several.entries().getLast().open())
                .hasMessage(
                        "“film.bin” is larger than 20 MB when unpacked; split it or save only the"
                                + " article.");
        Files.delete(file);
        assertThatThrownBy(() -> several.entries().getFirst().open())
                .hasMessage(
                        "“rain.txt” could not be read from its disk; copy it elsewhere and retry.");
    }

    @Test
    void withinAZipIsRefused() throws Exception {
        byte[] outer = new Packing().add("inner.zip", zip.bytes()).bytes();
        Several several = (Several) ArticleReader.open("outer.zip", outer);
        assertThatThrownBy(() -> several.entries().getFirst().open())
                .hasMessage("“inner.zip” is a zip within a zip; unpack it first.");
    }

    @Test
    void thatIsBrokenGivesOneSentence() throws Exception {
        byte[] whole = zip.bytes();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> ArticleReader.open("half.zip", half))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(
                        "“half.zip” is damaged where it is packed; get it once more from where it"
                                + " came.");
        assertThatThrownBy(() -> ArticleReader.open("none.zip", new Packing().folder("a/").bytes()))
                .hasMessage("“none.zip” holds no files; choose one with articles in it.");
        assertThatThrownBy(() -> ArticleReader.read("news.zip", whole))
                .hasMessage("“news.zip” holds 3 articles; open it in the window and choose one.");
    }

    @Test
    void thatWouldFillTheMemoryIsRefused() throws Exception {
        byte[] bomb = new Packing().add("a.txt", new byte[300_000_000]).bytes();
        assertThat(bomb.length).isLessThan(400_000);
        Several several = (Several) ArticleReader.open("bomb.zip", bomb);
        assertThatThrownBy(() -> several.entries().getFirst().open())
                .hasMessageStartingWith("“a.txt” is larger than 20 MB when unpacked; ");
        byte[] liar = withSizeHidden(bomb);
        assertThatThrownBy(() ->
                        ((Several) ArticleReader.open("b.zip", liar)).entries().getFirst().open())
                .hasMessageStartingWith("“a.txt” is larger than 20 MB when unpacked; ");
    }

    /// The same, with the list saying that the first file has ten bytes.
    private static byte[] withSizeHidden(byte[] zip) {
        String all = new String(zip, StandardCharsets.ISO_8859_1);
        int line = all.lastIndexOf("PK\u0001\u0002");
        byte[] liar = zip.clone();
        liar[line + 24] = 10;
        liar[line + 25] = 0;
        liar[line + 26] = 0;
        liar[line + 27] = 0;
        return liar;
    }
}
