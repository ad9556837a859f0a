package quotemark.export.pdf;

import quotemark.annotation.Block;

/// How a block stands on the page.
///
/// @param tag what it is, for programs
/// @param indent from the left, in points
/// @param after room below, in points
/// @param together how many of its lines must not stand alone at the foot of a page
record Shape(Ink ink, String tag, float indent, float after, int together) {
    static final Shape DATELINE = new Shape(Ink.SOFT, "P", 0, 8, 2);

    private static final Shape HEADLINE = new Shape(Ink.TITLE, "H1", 0, 8, 3);
    private static final Shape DECK = new Shape(Ink.DECK, "P", 0, 7, 2);
    private static final Shape HEADING = new Shape(Ink.HEADING, "H2", 0, 5, 4);
    private static final Shape PARAGRAPH = new Shape(Ink.BODY, "P", 0, 8, 2);
    private static final Shape BLOCK_QUOTE = new Shape(Ink.BODY, "BlockQuote", 18, 8, 2);
    private static final Shape LIST_ITEM = new Shape(Ink.BODY, "P", 15, 5, 2);

    static Shape of(Block.Kind kind) {
        return switch (kind) {
            case HEADLINE -> HEADLINE;
            case DECK -> DECK;
            case HEADING -> HEADING;
            case PARAGRAPH -> PARAGRAPH;
            case BLOCK_QUOTE -> BLOCK_QUOTE;
            case LIST_ITEM -> LIST_ITEM;
        };
    }
}
