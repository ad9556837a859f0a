package quotemark.export.tei;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import quotemark.annotation.Block;
import quotemark.export.contents.TextBlocks;
import quotemark.export.exchange.Layer;
import quotemark.export.exchange.Parcel;
import quotemark.export.xml.XmlText;
import quotemark.export.xml.XmlWriter;
import quotemark.text.Span;

/// The text by its blocks, to the last character: all character data of `body` together is the
/// text.
final class TeiBody {
    /// What may stand between paragraphs.
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\r]*");

    private final String text;
    private final List<Block> blocks;
    private final Deque<InText> elements;
    private final NavigableSet<Integer> anchors = new TreeSet<>();
    private final XmlWriter xml;

    TeiBody(Parcel parcel, XmlWriter xml) {
        this.xml = xml;
        text = parcel.version().text();
        blocks = TextBlocks.of(parcel.version()).all();
        Layer layer = TeiStandOff.layer(parcel);
        elements = new ArrayDeque<>(InTextLayer.of(parcel, layer, blocks));
        for (List<Span> spans : layer.passages().values()) {
            for (Span span : spans) {
                anchors.add(span.start());
                anchors.add(span.end());
            }
        }
    }

    void write() {
        xml.open("text").line().open("body").open("div", "xml:space", "preserve");
        int at = 0;
        for (Block block : blocks) {
            between(new Place(at, block.span().start()));
            block(block);
            at = block.span().end();
        }
        between(new Place(at, text.length()));
        if (blocks.isEmpty() && WHITE_SPACE.matcher(text).matches()) {
            xml.empty("p");
        }
        anchors(Integer.MAX_VALUE);
        xml.close().close().line().close().line();
    }

    /// A stretch of text that may be empty.
    private record Place(int start, int end) {}

    private void between(Place place) {
        boolean bare = WHITE_SPACE.matcher(text.substring(place.start(), place.end())).matches();
        if (!bare) {
            xml.open("ab", "type", "between");
        }
        words(place);
        if (!bare) {
            xml.close();
        }
    }

    private void block(Block block) {
        var place = new Place(block.span().start(), block.span().end());
        switch (block.kind()) {
            case HEADLINE -> in(place, () -> xml.open("head"), 1);
            case DECK -> in(place, () -> xml.open("p", "rend", "deck"), 1);
            case HEADING -> in(place, () -> xml.open("ab", "type", "heading"), 1);
            case PARAGRAPH -> in(place, () -> xml.open("p"), 1);
            case BLOCK_QUOTE -> in(place, () -> xml.open("quote").open("p"), 2);
            case LIST_ITEM -> in(place, () -> xml.open("list").open("item"), 2);
        }
    }

    private void in(Place place, Runnable open, int count) {
        open.run();
        words(place);
        anchors(place.end() + 1);
        for (int i = 0; i < count; i++) {
            xml.close();
        }
    }

    /// The words with the elements and anchors in them, but not the anchors at their end.
    private void words(Place place) {
        Deque<InText> open = new ArrayDeque<>();
        int at = place.start();
        while (at < place.end()) {
            anchors(at + 1);
            while (!elements.isEmpty() && elements.peek().span().start() == at) {
                InText element = elements.pop();
                xml.open(element.name(), element.attributes().toArray(String[]::new));
                open.push(element);
            }
            int next = next(at, place.end(), open);
            xml.text(text.substring(at, next));
            at = next;
            while (!open.isEmpty() && open.peek().span().end() == at) {
                open.pop();
                xml.close();
            }
        }
    }

    private int next(int at, int end, Deque<InText> open) {
        int next = end;
        Integer anchor = anchors.isEmpty() ? null : anchors.first();
        next = anchor == null ? next : Math.min(next, anchor);
        next = elements.isEmpty() ? next : Math.min(next, elements.peek().span().start());
        next = open.isEmpty() ? next : Math.min(next, open.peek().span().end());
        if (next <= at) {
            throw new IllegalStateException("no order in " + XmlText.shown(text));
        }
        return next;
    }

    /// Those before a position that are not there yet.
    private void anchors(int before) {
        while (!anchors.isEmpty() && anchors.first() < before) {
            xml.empty("anchor", "xml:id", TeiIds.anchor(anchors.first()));
            anchors.pollFirst();
        }
    }
}
