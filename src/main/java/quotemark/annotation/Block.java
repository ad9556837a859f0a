package quotemark.annotation;

import quotemark.text.Span;

/// A paragraph, or what stands like one.
///
/// A line feed inside a block is only a line break of the file, shown as a space.
public record Block(Kind kind, Span span) {

    public enum Kind {
        /// The article's own headline; at most one, and the first block.
        HEADLINE,
        /// What the newsroom put between the headline and the report.
        DECK,
        HEADING,
        PARAGRAPH,
        BLOCK_QUOTE,
        LIST_ITEM
    }
}
