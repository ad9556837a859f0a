package quotemark.reader.manuscript;

import quotemark.annotation.Block.Kind;

/// One paragraph.
///
/// @param strong whether all of it is bold
/// @param words a line, not blank
record Paragraph(Role role, boolean strong, String words) {

    Paragraph as(Role other) {
        return new Paragraph(other, strong, words);
    }

    Kind kind() {
        return switch (role) {
            case TITLE, HEADING -> Kind.HEADING;
            case DECK -> Kind.DECK;
            case QUOTE -> Kind.BLOCK_QUOTE;
            case ITEM -> Kind.LIST_ITEM;
            case BODY, ASIDE -> Kind.PARAGRAPH;
        };
    }
}
