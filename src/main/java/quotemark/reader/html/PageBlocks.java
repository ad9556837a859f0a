package quotemark.reader.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import quotemark.annotation.Block.Kind;
import quotemark.reader.content.BlockText;
import quotemark.reader.html.maintext.Tags;

/// The main text of a page as blocks. A block ends wherever a browser would begin a new line; a
/// single line break is a space, two are a new paragraph.
final class PageBlocks implements NodeVisitor {
    private final PageHeadline headline;
    private final BlockText blocks = new BlockText();
    private final StringBuilder words = new StringBuilder();
    private int lists;
    private int quotations;
    private boolean justBroken;

    private PageBlocks(PageHeadline headline) {
        this.headline = headline;
        blocks.add(Kind.HEADLINE, headline.words());
    }

    static BlockText of(Element main, PageHeadline headline) {
        var visitor = new PageBlocks(headline);
        main.traverse(visitor);
        visitor.end(Kind.PARAGRAPH);
        return visitor.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
            justBroken &= text.isBlank();
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                lineBreak();
            } else if (element.isBlock()) {
                end(kind());
                lists += element.nameIs("li") ? 1 : 0;
                quotations += element.nameIs("blockquote") ? 1 : 0;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            end(Tags.isHeading(element) ? Kind.HEADING : kind());
            lists -= element.nameIs("li") ? 1 : 0;
            quotations -= element.nameIs("blockquote") ? 1 : 0;
        }
    }

    private void lineBreak() {
        if (justBroken) {
            end(kind());
        } else {
            words.append(' ');
            justBroken = true;
        }
    }

    private Kind kind() {
        if (quotations > 0) {
            return Kind.BLOCK_QUOTE;
        }
        return lists > 0 ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }

    private void end(Kind kind) {
        boolean repeated = kind == Kind.HEADING && headline.isRepeatedBy(words.toString());
        if (!repeated) {
            blocks.add(kind, words);
        }
        words.setLength(0);
        justBroken = false;
    }
}
