package quotemark.reader.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import quotemark.reader.content.BlockText;
import quotemark.reader.content.Content;
import quotemark.reader.content.Language;
import quotemark.reader.content.Metadata;
import quotemark.reader.html.maintext.LazyContent;
import quotemark.reader.html.maintext.MainText;
import quotemark.reader.html.metadata.PageMetadata;

/// A saved web page: its main text, without what a page puts around it.
public final class Html {
    private Html() {}

    public static Content read(String html) {
        Document page = Jsoup.parse(html);
        LazyContent.unwrap(page);
        var said = new PageMetadata(page);
        Metadata stated = said.metadata();
        PageHeadline headline = PageHeadline.of(page, stated.title());
        List<Line> lines = Lines.shownIn(page.body());
        List<Line> main = Lines.in(new StatedText(said.text()).orElse(MainText.of(page)));
        BlockText blocks = PageBlocks.of(Deck.above(main, lines, headline), headline);
        Metadata metadata = VisibleOrigin.complete(stated, lines, headline);
        String language =
                metadata.language().isEmpty() ? Language.of(blocks.text()) : metadata.language();
        Content content = blocks.content(metadata.in(language));
        return content.with(LeftOutLines.of(lines, content));
    }
}
