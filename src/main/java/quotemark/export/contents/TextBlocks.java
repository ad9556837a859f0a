package quotemark.export.contents;

import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.Annotations;
import quotemark.annotation.Block;
import quotemark.annotation.Version;
import quotemark.text.Span;

/// The blocks of the text; its lines where nobody has found blocks.
public record TextBlocks(List<Block> all) {
    public static TextBlocks of(Annotations annotations) {
        return of(annotations.version());
    }

    public static TextBlocks of(Version version) {
        List<Block> blocks = version.blocks();
        return new TextBlocks(blocks.isEmpty() ? lines(version.text()) : blocks);
    }

    private static List<Block> lines(String text) {
        var found = new ArrayList<Block>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                found.add(new Block(Block.Kind.PARAGRAPH, new Span(from, from + line.length())));
            }
            from += line.length() + 1;
        }
        return found;
    }

    /// Whether the text itself begins with the headline.
    public boolean haveHeadline() {
        return !all.isEmpty() && all.getFirst().kind() == Block.Kind.HEADLINE;
    }
}
