package quotemark.export.pdf;

import quotemark.export.paper.Colours;

/// How words look.
///
/// @param size in points
/// @param colour as `#rrggbb`
/// @param rise above the line, in points
record Ink(Kind kind, float size, String colour, float rise) {

    enum Kind {
        SERIF,
        SERIF_BOLD,
        SANS,
        SANS_BOLD
    }

    static final Ink TITLE = new Ink(Kind.SERIF_BOLD, 20, Colours.INK, 0);
    static final Ink DECK = new Ink(Kind.SERIF, 12.5f, Colours.SOFT, 0);
    static final Ink HEADING = new Ink(Kind.SERIF_BOLD, 12.5f, Colours.INK, 0);
    static final Ink BODY = new Ink(Kind.SERIF, 10.5f, Colours.INK, 0);
    static final Ink SECTION = new Ink(Kind.SERIF_BOLD, 14, Colours.INK, 0);
    static final Ink PLAIN = new Ink(Kind.SANS, 9, Colours.INK, 0);
    static final Ink STRONG = new Ink(Kind.SANS_BOLD, 9, Colours.INK, 0);
    static final Ink SOFT = new Ink(Kind.SANS, 8.5f, Colours.SOFT, 0);
    static final Ink NOTE = new Ink(Kind.SANS, 7.8f, Colours.INK, 0);
    static final Ink NOTE_SOFT = new Ink(Kind.SANS, 7.8f, Colours.SOFT, 0);
    static final Ink NOTE_STRONG = new Ink(Kind.SANS_BOLD, 7.8f, Colours.INK, 0);

    Ink in(String otherColour) {
        return new Ink(kind, size, otherColour, rise);
    }

    /// From one baseline to the next, in points.
    float leading() {
        return switch (kind) {
            case SERIF -> size * 1.55f;
            case SERIF_BOLD -> size * 1.28f;
            case SANS, SANS_BOLD -> size * 1.34f;
        };
    }
}
