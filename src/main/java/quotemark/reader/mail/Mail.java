package quotemark.reader.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import quotemark.annotation.Block;
import quotemark.annotation.Block.Kind;
import quotemark.reader.content.BlockText;
import quotemark.reader.content.Content;
import quotemark.reader.content.LeftOut;
import quotemark.reader.content.Metadata;
import quotemark.reader.content.RefusedException;
import quotemark.reader.content.WhiteSpace;
import quotemark.reader.html.Html;
import quotemark.reader.html.PageSize;
import quotemark.reader.plain.PlainText;

/// An e-mail, or a web page saved as one (MHTML).
public final class Mail {
    private final Parts parts;

    private Mail(Parts parts) {
        this.parts = parts;
    }

    public static Content read(byte[] bytes) throws RefusedException {
        var mail = new Mail(Parts.of(bytes));
        return mail.isPage() ? mail.page() : mail.letter();
    }

    /// Nobody sent it, or it says where it was saved.
    private boolean isPage() {
        Fields head = parts.head();
        boolean sent = head.has("received") || head.has("to") || head.has("message-id");
        boolean located =
                first(Part::isHtml).filter(part -> !part.location().isEmpty()).isPresent();
        return head.has("snapshot-content-location") || (located && !sent);
    }

    private Content page() throws RefusedException {
        Part page = first(Part::isHtml).orElseThrow(Mail::withoutText);
        Content content = Html.read(PageSize.checked(page.text()));
        String location =
                Stream.of(parts.head().value("snapshot-content-location"), page.location())
                        .filter(address -> address.matches("https?://\\S+"))
                        .findFirst()
                        .orElse("");
        var saved = new Metadata(parts.head().subject(), "", "", "", "", location);
        return new Content(
                content.text(), content.blocks(), content.metadata().or(saved), content.leftOut());
    }

    private Content letter() throws RefusedException {
        Optional<Part> html = first(Part::isHtml);
        Optional<Part> plain = first(part -> part.type().equals("text/plain"));
        if (html.isEmpty() && plain.isEmpty()) {
            throw withoutText();
        }
        if (html.isPresent()) {
            Content marked = HtmlMail.read(PageSize.checked(html.get().text()));
            int words = plain.map(part -> WhiteSpace.collapse(part.text()).length()).orElse(0);
            if (plain.isEmpty() || marked.text().length() >= words / 3) {
                return headed(marked);
            }
        }
        return headed(plain(plain.orElseThrow(Mail::withoutText)));
    }

    private static Content plain(Part part) {
        Answer answer = Answer.of(part.text(), part.flowed());
        Content content = PlainText.read(answer.own());
        List<LeftOut> leftOut =
                answer.others().stream()
                        .map(BlockText::line)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new LeftOut(content.blocks().size(), Kind.PARAGRAPH, line))
                        .toList();
        return content.with(leftOut);
    }

    /// The subject is the headline, where the text has none.
    private Content headed(Content content) {
        Metadata metadata = metadata(content.metadata());
        String subject = metadata.title();
        boolean headless = content.headline().isEmpty() && !subject.isEmpty();
        var blocks = new BlockText();
        blocks.add(Kind.HEADLINE, headless ? subject : "");
        // What holds nothing but unseen characters is no block.
        List<Integer> places = new ArrayList<>(List.of(blocks.count()));
        for (Block block : content.blocks()) {
            blocks.add(block.kind(), block.span().of(content.text()));
            places.add(blocks.count());
        }
        List<LeftOut> leftOut =
                content.leftOut().stream()
                        .map(out -> new LeftOut(places.get(out.before()), out.kind(), out.words()))
                        .toList();
        return blocks.content(metadata).with(leftOut);
    }

    private Metadata metadata(Metadata ofText) {
        Fields head = parts.head();
        boolean newsletter = head.isNewsletter();
        var ofHead =
                new Metadata(
                        head.subject(),
                        newsletter ? "" : head.sender(),
                        newsletter ? head.sender() : "",
                        head.date(),
                        "",
                        "");
        return ofHead.or(ofText);
    }

    private Optional<Part> first(Predicate<Part> wanted) {
        return parts.texts().stream()
                .filter(wanted)
                .filter(part -> !part.text().isBlank())
                .findFirst();
    }

    private static RefusedException withoutText() {
        return new RefusedException(
                "holds no text that can be read; open it in your mail program and copy the article.");
    }
}
