package quotemark.reader.html;

import org.jsoup.nodes.Element;
import quotemark.annotation.Block.Kind;

/// What stands in a page between two places where a browser would begin a new line.
///
/// @param words as they would stand in the text, not empty
/// @param linked how many of the characters are links' or buttons'
/// @param box in which its first words stand
record Line(Kind kind, String words, int linked, Element box) {

    /// Whether it is but a way to somewhere else.
    boolean isLink() {
        return kind == Kind.PARAGRAPH && linked * 10 >= words.length() * 9;
    }

    boolean isMostlyLinked() {
        return linked * 2 > words.length();
    }
}
