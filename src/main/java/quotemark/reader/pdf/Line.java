package quotemark.reader.pdf;

import java.util.ArrayList;
import java.util.List;

/// Words beside each other in one column of a page. Measures are in points.
///
/// @param page its number, from 0
/// @param letters from the left
/// @param y of the baseline
/// @param bold whether all of it is
record Line(
        int page,
        List<Letter> letters,
        String words,
        float left,
        float right,
        float y,
        float size,
        boolean bold) {

    float top() {
        return y - size * 0.8f;
    }

    float bottom() {
        return y + size * 0.2f;
    }

    /// What stands on one baseline, put together.
    static Line of(List<Line> pieces) {
        Line first = pieces.getFirst();
        if (pieces.size() == 1) {
            return first;
        }
        var letters = new ArrayList<Letter>();
        var words = new StringBuilder();
        boolean bold = true;
        float size = 0;
        float right = first.right;
        for (Line piece : pieces) {
            letters.addAll(piece.letters);
            words.append(words.isEmpty() ? "" : " ").append(piece.words);
            bold &= piece.bold;
            size = Math.max(size, piece.size);
            right = Math.max(right, piece.right);
        }
        return new Line(
                first.page, letters, words.toString(), first.left, right, first.y, size, bold);
    }
}
