package quotemark.reader;

import java.util.List;
import quotemark.reader.content.Content;
import quotemark.reader.content.LeftOut;

/// A content as a test compares it: a line for each block, its kind before it.
public final class Told {
    private Told() {}

    public static List<String> blocks(Content content) {
        return content.blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(content.text()))
                .toList();
    }

    public static List<String> leftOut(Content content) {
        return content.leftOut().stream().map(Told::line).toList();
    }

    private static String line(LeftOut out) {
        return out.before() + " " + out.words();
    }
}
