package quotemark.reader.manuscript;

import quotemark.reader.content.Bylines;
import quotemark.reader.content.Dates;
import quotemark.reader.content.Metadata;

/// The lines below a headline that only say who wrote the article, and when.
final class Credits {
    /// How many paragraphs may stand before the report itself.
    private static final int OPENING = 6;

    private Credits() {}

    /// Whether a paragraph says nothing but what the metadata say as well.
    ///
    /// @param index of the paragraph, below the headline
    static boolean are(Paragraph paragraph, int index, Metadata known) {
        String words = paragraph.words();
        return index < OPENING
                && paragraph.role() == Role.BODY
                && (Bylines.inLine(words).isPresent()
                        || words.equals(known.byline())
                        || Dates.inLine(words).isPresent());
    }
}
