package quotemark.reader.markdown;

import java.util.Map;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Block.Kind;
import quotemark.reader.content.BlockText;
import quotemark.reader.content.Content;
import quotemark.reader.content.Dates;
import quotemark.reader.content.Language;
import quotemark.reader.content.Metadata;

/// A Markdown file (CommonMark), with the front matter that note-taking programs put before it.
///
/// The tree is walked in a loop: hostile nesting would overflow the stack of a visitor.
public final class Markdown {
    private static final int DEEPEST = 100;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();

    private final BlockText blocks = new BlockText();
    private boolean headed;

    private Markdown() {}

    public static Content read(String text) {
        Optional<FrontMatter> front = FrontMatter.of(text);
        var markdown = new Markdown();
        markdown.walk(PARSER.parse(front.map(FrontMatter::rest).orElse(text)));
        FrontMatter said = front.orElse(new FrontMatter(Map.of(), text));
        String body = markdown.blocks.text();
        return markdown.blocks.content(
                new Metadata(
                        said.first("title"),
                        said.first("author", "byline"),
                        said.first("publisher", "site", "publication"),
                        Dates.inMetadata(said.first("date", "published")).orElse(""),
                        said.values().containsKey("lang") ? said.first("lang") : Language.of(body),
                        said.first("url", "source", "canonical")));
    }

    private void walk(Node root) {
        for (Node node = root; node != null; ) {
            boolean leaf = addBlock(node);
            node = next(node, root, !leaf);
        }
    }

    /// The next node in the order of the text, or none behind `root`.
    private static @Nullable Node next(Node node, Node root, boolean inside) {
        Node child = node.getFirstChild();
        if (inside && child != null) {
            return child;
        }
        for (Node at = node; at != null && !at.equals(root); at = at.getParent()) {
            Node sibling = at.getNext();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }

    /// Whether the node was a block with words of its own.
    private boolean addBlock(Node node) {
        switch (node) {
            case Heading heading -> addHeading(heading);
            case Paragraph paragraph -> blocks.add(kind(paragraph), words(paragraph));
            case FencedCodeBlock code -> blocks.add(Kind.PARAGRAPH, code.getLiteral());
            case IndentedCodeBlock code -> blocks.add(Kind.PARAGRAPH, code.getLiteral());
            case HtmlBlock html ->
                    blocks.add(Kind.PARAGRAPH, Jsoup.parse(html.getLiteral()).text());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void addHeading(Heading heading) {
        boolean first = !headed && blocks.isEmpty();
        headed = true;
        blocks.add(first ? Kind.HEADLINE : Kind.HEADING, words(heading));
    }

    private static Kind kind(Node paragraph) {
        for (Node at = paragraph.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ListItem) {
                return Kind.LIST_ITEM;
            }
            if (at instanceof BlockQuote) {
                return Kind.BLOCK_QUOTE;
            }
        }
        return Kind.PARAGRAPH;
    }

    private static String words(Node block) {
        var words = new StringBuilder();
        for (Node node = block; node != null; node = next(node, block, !(node instanceof Image))) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak _, HardLineBreak _ -> words.append(' ');
                default -> {}
            }
        }
        return words.toString();
    }
}
