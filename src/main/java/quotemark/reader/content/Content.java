package quotemark.reader.content;

import java.util.List;
import java.util.Optional;
import quotemark.annotation.Block;

/// What a format yields.
///
/// @param text lines end with a line feed alone; no half of a surrogate pair, no NUL
/// @param blocks in text order, without overlaps, with only white space between them
/// @param leftOut in the order of the file
public record Content(String text, List<Block> blocks, Metadata metadata, List<LeftOut> leftOut) {

    /// A content of which nothing was left out.
    public Content(String text, List<Block> blocks, Metadata metadata) {
        this(text, blocks, metadata, List.of());
    }

    /// The same, of which this was left out.
    public Content with(List<LeftOut> lines) {
        return new Content(text, blocks, metadata, lines);
    }

    /// The same, about which this is known.
    public Content with(Metadata known) {
        return new Content(text, blocks, known, leftOut);
    }

    /// The words of the headline, if the article has one.
    public Optional<String> headline() {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADLINE)
                .findFirst()
                .map(block -> block.span().of(text));
    }

    public boolean hasWords() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
