package quotemark.reader.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import quotemark.annotation.Block;
import quotemark.reader.encoding.StorableText;
import quotemark.text.Span;

/// A text that grows block by block, a line each, its white space collapsed.
public final class BlockText {
    /// Soft hyphens and the like, which a page puts into words for its line breaks, and which no
    /// search would cross; and what turns the order of letters around: no script needs it, and with
    /// it a text can show what it does not say.
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\uFEFF\\u202D\\u202E]");

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

    /// The words as they would stand in the text: storable, their white space collapsed.
    public static String line(CharSequence words) {
        return WhiteSpace.collapse(StorableText.of(UNSEEN.matcher(words).replaceAll("")));
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /// How many blocks it has.
    public int count() {
        return blocks.size();
    }

    public String text() {
        return text.toString();
    }

    public Content content(Metadata metadata) {
        return new Content(text(), blocks, metadata);
    }
}
