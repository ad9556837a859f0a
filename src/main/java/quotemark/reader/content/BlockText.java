package quotemark.reader.content;

import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.Block;
import quotemark.reader.encoding.StorableText;
import quotemark.text.Span;

/// A text that grows block by block, a line each, its white space collapsed.
public final class BlockText {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /// Adds a block.
    ///
    /// @param words may be blank, and is then left out
    public void add(Block.Kind kind, CharSequence words) {
        String line = line(words);
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

    /// The words as they would stand in the text.
    public static String line(CharSequence words) {
        return WhiteSpace.collapse(StorableText.of(visible(words)));
    }

    /// Without soft hyphens and the like, which a page puts into words for its line breaks, and
    /// which no search would cross.
    private static String visible(CharSequence words) {
        return words.toString().replace("\u00AD", "").replace("\u200B", "").replace("\uFEFF", "");
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    public String text() {
        return text.toString();
    }

    public Content content(Metadata metadata) {
        return new Content(text(), blocks, metadata);
    }
}
