package quotemark.text;

/// A letter on a page of a file. Measures are in points, as PDF counts them: from the lower left
/// corner of what is shown of the page, before it is turned.
///
/// @param text usually one character; a ligature may be several
/// @param page its number, from 0
/// @param line a number that letters of one line share, and no others
/// @param left edge of the room that it takes on its line
/// @param bottom edge of it
/// @param right edge of it
/// @param top edge of it
public record PrintedLetter(
        String text, int page, int line, float left, float bottom, float right, float top) {}
