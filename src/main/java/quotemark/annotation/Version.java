package quotemark.annotation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The text of an article as it was read once. It never changes: another text is another version.
///
/// @param number counts the versions of one article, from 1
/// @param text lines end with a line feed alone
/// @param blocks in text order, without overlaps; between them stands only white space
/// @param raw the SHA-256, in lower-case hexadecimal, of the file it was read from ([RawFile])
/// @param read when
public record Version(
        UUID id,
        UUID article,
        int number,
        String text,
        List<Block> blocks,
        String raw,
        Instant read)
        implements Entity {

    public Version {
        blocks = List.copyOf(blocks);
    }

    /// How many blocks stand above the byline and the date: the headline and the decks below it.
    public int front() {
        if (blocks.isEmpty() || blocks.getFirst().kind() != Block.Kind.HEADLINE) {
            return 0;
        }
        int end = 1;
        while (end < blocks.size() && blocks.get(end).kind() == Block.Kind.DECK) {
            end++;
        }
        return end;
    }
}
