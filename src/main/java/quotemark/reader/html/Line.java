package quotemark.reader.html;

import org.jsoup.nodes.Element;
import quotemark.annotation.Block.Kind;

/// What stands in a page between two places where a browser would begin a new line.
///
/// @param words as they would stand in the text, not empty
/// @param linked how many of the characters are links' or buttons'
/// @param box in which its first words stand
record Line(Kind kind, String words, int linked, Element box) {

    /// The same as another kind of block.
    Line as(Kind other) {
        return new Line(other, words, linked, box);
    }

    /// Whether it is but a way to somewhere else. A table of links may be what a page is about, and
    /// an address may be what the line tells.
    boolean isLink() {
        return kind == Kind.PARAGRAPH
                && linked * 10 >= words.length() * 7
                && words.length() > 12
                && !words.contains("@")
                && !words.contains("://")
                && !isInTable();
    }

    boolean isInTable() {
        for (Element at = box; at != null; at = at.parent()) {
            if (at.nameIs("table")) {
                return true;
            }
        }
        return false;
    }

    /// Whether it says nothing in a sentence: a place, a name, a date.
    boolean isLabel() {
        return kind != Kind.HEADING
                && words.length() < 60
                && !words.matches("(?s).*[.!?…:;,»”\"“。！？]");
    }

    boolean isMostlyLinked() {
        return linked * 2 > words.length();
    }
}
