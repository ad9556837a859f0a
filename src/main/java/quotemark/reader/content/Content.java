package quotemark.reader.content;

import java.util.List;
import java.util.Optional;
import quotemark.annotation.Block;

/// What a format yields.
///
/// @param text lines end with a line feed alone; no half of a surrogate pair, no NUL
/// @param blocks in text order, without overlaps, with only white space between them
public record Content(String text, List<Block> blocks, Metadata metadata) {

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
