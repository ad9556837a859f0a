package quotemark.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
        Metadata metadata = PageMetadata.of(page);
        PageHeadline headline = PageHeadline.of(page, metadata.title());
        Element main = MainText.of(page);
        main = StatedText.in(page).orElse(main);
        List<Line> text = new ArrayList<>(Lines.in(main));
        text.addAll(0, Deck.of(Lines.shownIn(page.body()), text, headline));
        BlockText blocks = PageBlocks.of(text, headline);
        String language =
                metadata.language().isEmpty() ? Language.of(blocks.text()) : metadata.language();
        Content content = blocks.content(metadata.in(language));
        return content.with(LeftOutLines.of(page, content));
    }
}
