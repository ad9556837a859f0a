package quotemark.session.preview;

import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.Block;
import quotemark.reader.content.Content;
import quotemark.reader.content.Metadata;
import quotemark.text.Span;

/// A text made of lines, one below the other.
final class Joined {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    Joined(List<Line> lines) {
        lines.forEach(this::add);
    }

    private void add(Line line) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        text.append(line.words());
        blocks.add(new Block(line.kind(), new Span(start, text.length())));
    }

    Content content(Metadata metadata) {
        return new Content(text.toString(), blocks, metadata);
    }
}
