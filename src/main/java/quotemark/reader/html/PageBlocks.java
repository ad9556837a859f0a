package quotemark.reader.html;

import java.util.List;
import quotemark.annotation.Block.Kind;
import quotemark.reader.content.BlockText;

/// The lines of the main text as blocks, below the headline.
final class PageBlocks {
    private PageBlocks() {}

    static BlockText of(List<Line> lines, PageHeadline headline) {
        var blocks = new BlockText();
        blocks.add(Kind.HEADLINE, headline.words());
        for (Line line : lines) {
            boolean repeated = line.kind() == Kind.HEADING && headline.isRepeatedBy(line.words());
            if (!repeated && !line.isLink() && !Remarks.include(line.words())) {
                blocks.add(line.kind(), line.words());
            }
        }
        return blocks;
    }
}
