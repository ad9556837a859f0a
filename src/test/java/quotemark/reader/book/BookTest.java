package quotemark.reader.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import quotemark.reader.ArticleReader;
import quotemark.reader.Draft;
import quotemark.reader.Entry;
import quotemark.reader.Opened;
import quotemark.reader.Several;
import quotemark.reader.Told;
import quotemark.reader.archive.Packing;

class BookTest {
    private static final String RAIN =
            "It began to rain on a Monday, and the mayor, who had seen many rains, went home.";
    private static final String SUN =
            "On Wednesday the sun came out, and everybody agreed that it had been worth it.";
    private static final String BRIDGE =
            "The bridge was closed on Tuesday. “We had no choice,” said the mayor to the press.";

    private static final String CONTAINER =
            "<container><rootfiles><rootfile full-path='OEBPS/a.opf'/></rootfiles></container>";

    private static String opf(String items, String spine) {
        return """
        <package xmlns:dc="dc"><metadata><dc:title>Rain</dc:title><dc:creator>Ana Pell</dc:creator>
        <dc:language>en</dc:language><dc:date>2020-01-02</dc:date></metadata>
        <manifest>%s</manifest><spine>%s</spine></package>
        """
                .formatted(items, spine);
    }

    private static String page(String body) {
        return "<?xml version='1.0'?><html xmlns='x'><head><title/></head><body>"
                + body
                + "</body></html>";
    }

    private static Packing book() {
        return new Packing()
                .add("mimetype", "application/epub+zip")
                .add("META-INF/container.xml", CONTAINER)
                .add(
                        "OEBPS/a.opf",
                        opf(
                                "<item id='a' href='text/a%20b.xhtml'/><item id='b' href='text/b.xhtml'/>"
                                        + "<item id='n' href='nav.xhtml' properties='nav'/>",
                                "<itemref idref='a'/><itemref idref='b'/>"))
                .add(
                        "OEBPS/text/a b.xhtml",
                        page(
                                "<p>Cover</p><div class='x'><h1 id='one'>The rain</h1><p>"
                                        + RAIN
                                        + "<br/></p><div><h1 id='two'>The bridge</h1><p>"
                                        + BRIDGE
                                        + "</p></div></div>"))
                .add(
                        "OEBPS/text/b.xhtml",
                        page("<p>" + BRIDGE + "</p><h1 id='three'>The sun</h1><p>" + SUN));
    }

    private static Packing bookWithContents() {
        return book().add(
                        "OEBPS/nav.xhtml",
                        page(
                                "<nav epub:type='toc'><ol><li><a href='text/a%20b.xhtml#one'>The rain</a>"
                                        + "</li><li><a href='text/a%20b.xhtml#two'>The bridge</a><ol><li><a"
                                        + " href='text/a%20b.xhtml#two'>A section</a></li></ol></li><li><a"
                                        + " href='text/b.xhtml#three'>The sun</a></li></ol></nav>"
                                        + "<nav epub:type='landmarks'><a href='text/b.xhtml'>No</a></nav>"));
    }

    @Test
    void chaptersAreCutWhereTheTableOfContentsSays() throws Exception {
        Opened opened = ArticleReader.open("rain.epub", bookWithContents().bytes());
        Several several = (Several) opened;
        assertThat(several.kind()).isEqualTo(Several.Kind.CHAPTERS);
        assertThat(several.title()).isEqualTo("Rain");
        assertThat(several.entries())
                .extracting(Entry::name)
                .containsExactly("The rain", "The bridge", "The sun");
        assertThat(several.entries())
                .extracting(entry -> entry.words().orElse(0))
                .containsExactly(19, 34, 17);
        Draft bridge = (Draft) several.entries().get(1).open();
        assertThat(Told.blocks(bridge.content()))
                .containsExactly(
                        "HEADLINE The bridge", "PARAGRAPH " + BRIDGE, "PARAGRAPH " + BRIDGE);
        assertThat(bridge.content().metadata().byline()).isEqualTo("Ana Pell");
        assertThat(bridge.content().metadata().published()).isEqualTo("2020-01-02");
        assertThat(bridge.raw().sha256())
                .isNotEqualTo(((Draft) several.entries().getFirst().open()).raw().sha256());
    }

    @Test
    void withoutATableOfContentsEachFileIsAChapter() throws Exception {
        Several several = (Several) ArticleReader.open("rain.epub", book().bytes());
        assertThat(several.entries())
                .extracting(Entry::name)
                .containsExactly("The rain", "The sun");
    }

    @Test
    void aLockedOrBrokenBookGivesOneSentence() {
        Packing locked =
                bookWithContents()
                        .add(
                                "META-INF/encryption.xml",
                                "<e><CipherReference URI=\"OEBPS/text/b.xhtml\"/></e>");
        assertThatThrownBy(() -> ArticleReader.open("rain.epub", locked.bytes()))
                .hasMessage(
                        "“rain.epub” is locked to one reading program; copy the article from there.");
        Packing broken = new Packing().add("META-INF/container.xml", "<x/>");
        assertThatThrownBy(() -> ArticleReader.open("rain.epub", broken.bytes()))
                .hasMessage(
                        "“rain.epub” is a damaged EPUB without a list of its chapters; get it once"
                                + " more.");
    }
}
