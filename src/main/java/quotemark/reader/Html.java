package quotemark.reader;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A saved web page: its main text, without what a page puts around it.
final class Html {
    private Html() {}

    static Content read(String html) {
        Document page = Jsoup.parse(html);
        Metadata metadata = PageMetadata.of(page);
        PageHeadline headline = PageHeadline.of(page, metadata.title());
        Element main = MainText.of(page);
        BlockText blocks = PageBlocks.of(main, headline);
        String language =
                metadata.language().isEmpty() ? Language.of(blocks.text()) : metadata.language();
        return blocks.content(metadata.in(language));
    }
}
