package quotemark.export.html.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import quotemark.annotation.Block;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Language;
import quotemark.export.contents.Origin;
import quotemark.export.contents.PlainText;
import quotemark.export.contents.TextBlocks;

/// Lays the blocks of an article and their notes out beside each other.
///
/// Notes begin beside their block and may reach down past the following blocks that have none; so
/// they never collide, and need no script.
public final class ArticleGrid {
    /// The style sheet knows no more rows for one group of notes.
    private static final int MOST_ROWS = 6;

    private record Row(Element block, List<Element> notes) {}

    private final Contents contents;
    private final List<Row> rows = new ArrayList<>();

    public ArticleGrid(Contents contents) {
        this.contents = contents;
    }

    /// Appends headline, facts, text and notes.
    public void append(Element main) {
        Element article = main.appendElement("article");
        article.attr("lang", Language.tag(contents.article()));
        fill();
        for (int i = 0; i < rows.size(); i++) {
            append(i, article);
        }
    }

    private void fill() {
        var marked = new MarkedText(contents);
        TextBlocks text = TextBlocks.of(contents.annotations());
        if (!text.haveHeadline()) {
            Element title = new Element("h1").attr("dir", "auto");
            rows.add(
                    new Row(
                            title.text(PlainText.line(Origin.title(contents.article()))),
                            List.of()));
            rows.add(new Row(new Front(contents).element(), List.of()));
        }
        List<Block> blocks = text.all();
        int front = contents.annotations().version().front();
        var notes = new ArrayList<>(new MarginNotes(contents).all());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Element element = element(block.kind());
            marked.write(block.span(), element);
            int end = i + 1 < blocks.size() ? blocks.get(i + 1).span().start() : Integer.MAX_VALUE;
            var own = new ArrayList<Element>();
            while (!notes.isEmpty() && notes.getFirst().position() < end) {
                own.add(notes.removeFirst().element());
            }
            rows.add(new Row(element, own));
            if (i + 1 == front) {
                rows.add(new Row(new Front(contents).element(), List.of()));
            }
        }
    }

    private static Element element(Block.Kind kind) {
        String tag =
                switch (kind) {
                    case HEADLINE -> "h1";
                    case HEADING -> "h2";
                    case DECK, PARAGRAPH, LIST_ITEM -> "p";
                    case BLOCK_QUOTE -> "blockquote";
                };
        Element element = new Element(tag).attr("dir", "auto").addClass("block");
        return switch (kind) {
            case DECK -> element.addClass("deck");
            case LIST_ITEM -> element.addClass("item");
            case HEADLINE, HEADING, PARAGRAPH, BLOCK_QUOTE -> element;
        };
    }

    private void append(int index, Element article) {
        Row row = rows.get(index);
        article.appendText("\n").appendChild(row.block());
        if (!row.notes().isEmpty()) {
            int end = index + 1;
            while (end < rows.size() && rows.get(end).notes().isEmpty()) {
                end++;
            }
            article.appendElement("div")
                    .addClass("notes")
                    .addClass("rows" + Math.min(end - index, MOST_ROWS))
                    .attr("lang", "en")
                    .attr("role", "group")
                    .attr("aria-label", "Notes")
                    .appendChildren(row.notes());
        }
    }
}
