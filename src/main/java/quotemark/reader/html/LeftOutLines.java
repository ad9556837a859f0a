package quotemark.reader.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import quotemark.annotation.Block;
import quotemark.reader.content.Content;
import quotemark.reader.content.LeftOut;

/// What a page shows beside its article, as far as somebody may want it: sentences, not navigation.
///
/// The page's lines are laid beside the article's blocks by their words, whatever way the main text
/// was found in.
final class LeftOutLines {
    private static final int MOST = 300;

    /// Characters. Shorter lines are buttons, dates and menus.
    private static final int SHORTEST = 20;

    private final Map<String, TreeSet<Integer>> blocks = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<LeftOut> lines = new ArrayList<>();
    private int next;

    private LeftOutLines(Content content) {
        for (int i = 0; i < content.blocks().size(); i++) {
            Block block = content.blocks().get(i);
            blocks.computeIfAbsent(block.span().of(content.text()), _ -> new TreeSet<>()).add(i);
        }
    }

    /// In the order of the page, each once.
    ///
    /// @param page all its lines
    static List<LeftOut> of(List<Line> page, Content content) {
        var leftOut = new LeftOutLines(content);
        for (Line line : page) {
            leftOut.lay(line);
        }
        return leftOut.lines;
    }

    private void lay(Line line) {
        TreeSet<Integer> same = blocks.get(line.words());
        if (same != null) {
            Integer index = same.ceiling(next);
            next = index == null ? next : index + 1;
        } else if (isWorthwhile(line) && told.add(line.words())) {
            lines.add(new LeftOut(next, line.kind(), line.words()));
        }
    }

    private boolean isWorthwhile(Line line) {
        return lines.size() < MOST && line.words().length() >= SHORTEST && !line.isMostlyLinked();
    }
}
