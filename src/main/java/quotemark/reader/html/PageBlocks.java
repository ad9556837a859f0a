package quotemark.reader.html;

import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.Block.Kind;
import quotemark.reader.content.BlockText;

/// The lines of the main text as blocks, below the headline.
final class PageBlocks {
    private PageBlocks() {}

    /// Characters that a line has at least if it is surely a sentence.
    private static final int LONG = 80;

    /// So many short lines may stand before the first sentence, or after the last, and be none of
    /// the article.
    private static final int AROUND = 8;

    static BlockText of(List<Line> lines, PageHeadline headline) {
        var blocks = new BlockText();
        blocks.add(Kind.HEADLINE, headline.words());
        for (Line line : Repetitions.without(trimmed(belonging(lines, headline)))) {
            blocks.add(line.kind(), line.words());
        }
        return blocks;
    }

    /// All of them if most would go: the page is a list of links.
    private static List<Line> belonging(List<Line> lines, PageHeadline headline) {
        List<Line> kept = new ArrayList<>();
        boolean afterRemark = false;
        for (Line line : lines) {
            boolean remark = Remarks.include(line);
            afterRemark = remark || (afterRemark && line.isMostlyLinked());
            if (!afterRemark && belongs(line, headline)) {
                kept.add(line);
            }
        }
        return length(kept) * 3 < length(lines) ? lines : kept;
    }

    private static int length(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.words().length()).sum();
    }

    private static boolean belongs(Line line, PageHeadline headline) {
        boolean repeated = line.kind() == Kind.HEADING && headline.isRepeatedBy(line.words());
        return !repeated && !line.isLink();
    }

    /// Without the names, places and dates around the sentences.
    private static List<Line> trimmed(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).words().length() < LONG) {
            first++;
        }
        if (first == lines.size()) {
            return lines;
        }
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean before = i < first && first <= AROUND;
            if (!before || !lines.get(i).isLabel()) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }
}
