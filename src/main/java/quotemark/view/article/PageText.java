package quotemark.view.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import quotemark.annotation.Block;
import quotemark.annotation.Version;
import quotemark.text.Graphemes;
import quotemark.text.Span;

/// The article cut into the paragraphs that the text area shows, and the way between its positions
/// and the article's.
///
/// A block becomes one paragraph, unless it is so long that the area could not lay it out in time
/// (a paragraph of 100,000 characters takes it 14 seconds): then several. Between two paragraphs
/// the area counts one character; the article may have none there, or many.
final class PageText {
    private static final int LONGEST = 1_200;

    /// One paragraph of the area.
    ///
    /// @param span what it shows, in the article's text
    /// @param last whether its block ends with it
    /// @param dateline where the byline and the date stand beside it
    record Piece(Block.Kind kind, Span span, boolean last, Dateline.Place dateline) {}

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final int[] starts;

    PageText(Version version) {
        text = version.text();
        int front = version.front();
        for (int i = 0; i < version.blocks().size(); i++) {
            boolean above = i == 0 && front == 0;
            cut(version.blocks().get(i), above, i + 1 == front);
        }
        starts = new int[pieces.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + pieces.get(i - 1).span().length() + 1;
        }
    }

    private void cut(Block block, boolean above, boolean below) {
        var first = above ? Dateline.Place.ABOVE : Dateline.Place.NONE;
        int from = block.span().start();
        int end = block.span().end();
        while (end - from > LONGEST) {
            int to = breakIn(from + LONGEST / 2, from + LONGEST);
            pieces.add(new Piece(block.kind(), new Span(from, to), false, first));
            first = Dateline.Place.NONE;
            from = to;
        }
        var last = below ? Dateline.Place.BELOW : first;
        pieces.add(new Piece(block.kind(), new Span(from, end), true, last));
    }

    /// After the last sentence, else after the last word, else between any two characters.
    private int breakIn(int from, int to) {
        int afterWord = -1;
        for (int at = to; at > from; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                if (".!?”“»\"".indexOf(text.charAt(at - 2)) >= 0) {
                    return at;
                }
                afterWord = Math.max(afterWord, at);
            }
        }
        int at = afterWord > 0 ? afterWord : to;
        while (!Graphemes.isBoundary(text, at)) {
            at--;
        }
        return at;
    }

    List<Piece> pieces() {
        return Collections.unmodifiableList(pieces);
    }

    /// The characters of a paragraph, one for one; a line break inside it is shown as a space.
    String shown(Piece piece) {
        return piece.span().of(text).replace('\n', ' ');
    }

    int pieceAt(int position) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).span().start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Where a position of the article stands in the area; white space between blocks falls on the
    /// end of the block before it.
    int toArea(int position) {
        int piece = pieceAt(position);
        Span span = pieces.get(piece).span();
        return starts[piece] + Math.clamp(position - span.start(), 0, span.length());
    }

    int toArticle(int areaPosition) {
        int piece = java.util.Arrays.binarySearch(starts, areaPosition);
        if (piece < 0) {
            piece = -piece - 2;
        }
        Span span = pieces.get(piece).span();
        return Math.min(span.end(), span.start() + areaPosition - starts[piece]);
    }
}
