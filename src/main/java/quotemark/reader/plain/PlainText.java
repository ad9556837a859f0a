package quotemark.reader.plain;

import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.Block;
import quotemark.reader.content.Content;
import quotemark.reader.content.WhiteSpace;
import quotemark.text.Span;

/// A text without markup. It stays as it is, but for line ends and white space at the very end.
public final class PlainText {
    private PlainText() {}

    /// Reads its paragraphs, its headline and what it says about itself.
    ///
    /// @param decoded without a byte order mark
    public static Content read(String decoded) {
        String text = unified(decoded);
        List<Span> spans = PlainParagraphs.of(text);
        List<Block> blocks = new ArrayList<>(spans.size());
        for (Span span : spans) {
            boolean first = blocks.isEmpty() && Headline.leads(text, spans);
            blocks.add(new Block(first ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH, span));
        }
        return new Content(text, blocks, PlainMetadata.of(text, spans));
    }

    private static String unified(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.substring(0, WhiteSpace.trimEnd(lines, 0, lines.length()));
    }
}
