package quotemark.reader.mail;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import quotemark.annotation.Block.Kind;
import quotemark.reader.content.BlockText;
import quotemark.reader.content.Content;
import quotemark.reader.content.LeftOut;
import quotemark.reader.html.Html;

/// A mail with markup: its main text, without the mail that it answers and without signatures.
final class HtmlMail {
    private static final String OTHERS =
            "blockquote[type=cite], .gmail_quote, .gmail_signature, .moz-signature, .moz-cite-prefix,"
                    + " #divRplyFwdMsg, #divRplyFwdMsg ~ *, #Signature, .yahoo_quoted,"
                    + " .protonmail_quote";

    private HtmlMail() {}

    static Content read(String html) {
        Document mail = Jsoup.parse(html);
        List<String> others = new ArrayList<>();
        for (Element other : mail.select(OTHERS)) {
            others.add(BlockText.line(other.text()));
            other.remove();
        }
        Content content = Html.read(mail.outerHtml());
        List<LeftOut> leftOut = new ArrayList<>(content.leftOut());
        others.stream()
                .filter(words -> !words.isEmpty())
                .map(words -> new LeftOut(content.blocks().size(), Kind.PARAGRAPH, words))
                .forEach(leftOut::add);
        return content.with(leftOut);
    }
}
