package quotemark.reader.rtf;

import java.nio.charset.Charset;

/// What holds until a group's end. A group begins as a copy of the one around it.
final class Group {
    /// Where words go.
    enum Place {
        TEXT,
        /// Notes, boxes: words beside the text.
        ASIDE,
        NOWHERE,
        FONTS,
        STYLES,
        INFO,
        TITLE,
        AUTHOR,
        CREATED
    }

    Place place = Place.TEXT;

    /// How many characters behind a `\\u` stand in for it.
    int standIns = 1;

    Charset charset = CodePages.WESTERN;
    boolean strong;

    /// Hidden, or deleted while changes were tracked.
    boolean gone;

    Group copy() {
        var copy = new Group();
        copy.place = place;
        copy.standIns = standIns;
        copy.charset = charset;
        copy.strong = strong;
        copy.gone = gone;
        return copy;
    }

    void plain(Charset usual) {
        strong = false;
        gone = false;
        charset = usual;
    }
}
