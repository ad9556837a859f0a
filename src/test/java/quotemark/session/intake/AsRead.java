package quotemark.session.intake;

import java.util.ArrayList;
import quotemark.annotation.Annotations;
import quotemark.annotation.Block;
import quotemark.annotation.Version;
import quotemark.export.exchange.Parcel;
import quotemark.text.Span;

/// Examples, as if their articles had been read from files: every line a paragraph.
final class AsRead {
    private AsRead() {}

    static Annotations from(Annotations example) {
        String text = example.text().strip();
        var blocks = new ArrayList<Block>();
        int start = 0;
        for (String line : text.lines().toList()) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, start + line.length())));
            start += line.length() + 1;
        }
        Version version = example.version();
        return Annotations.of(
                example.article(),
                new Version(
                        version.id(),
                        version.article(),
                        1,
                        text,
                        blocks,
                        version.raw(),
                        version.read()),
                Parcel.of(example).entities());
    }
}
