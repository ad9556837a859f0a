package quotemark.reader;

import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.Block;
import quotemark.text.Span;

/// A text that grows block by block, a line each, its white space collapsed.
final class BlockText {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /// @param words may be blank, and is then left out
    void add(Block.Kind kind, CharSequence words) {
        String line =
                WhiteSpace.collapse(Encoding.storable(visible(words))).replace('\0', '\uFFFD');
        if (line.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        blocks.add(new Block(kind, new Span(start, start + line.length())));
        text.append(line);
    }

    /// Without soft hyphens and the like, which a page puts into words for its line breaks, and
    /// which no search would cross.
    private static String visible(CharSequence words) {
        return words.toString().replace("\u00AD", "").replace("\u200B", "").replace("\uFEFF", "");
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    String text() {
        return text.toString();
    }

    Content content(Metadata metadata) {
        return new Content(text(), blocks, metadata);
    }
}
