package quotemark.reader.pdf;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import quotemark.text.PrintedLetter;

/// Where the letters of the text stand on the pages, in the order in which they are read.
final class Placed {
    private static final float ASCENT = 0.86f;
    private static final float DESCENT = 0.24f;

    private Placed() {}

    /// The letters of columns that are read one after the other.
    static List<PrintedLetter> letters(List<List<Line>> columns, List<Sheet> sheets) {
        Map<Integer, Sheet> pages = sheets.stream().collect(toMap(Sheet::number, sheet -> sheet));
        var letters = new ArrayList<PrintedLetter>();
        int number = 0;
        for (List<Line> column : columns) {
            for (Line line : column) {
                Sheet sheet = Objects.requireNonNull(pages.get(line.page()));
                for (Letter letter : line.letters()) {
                    letters.add(placed(letter, line, number, sheet));
                }
                number++;
            }
        }
        return letters;
    }

    private static PrintedLetter placed(Letter letter, Line line, int number, Sheet sheet) {
        float upper = letter.y() - line.size() * ASCENT;
        float lower = letter.y() + line.size() * DESCENT;
        float from = letter.x();
        float to = letter.right();
        float w = sheet.width();
        float h = sheet.height();
        // What PDFBox turned so that the words lie level is turned back.
        return switch (sheet.direction()) {
            case 90 -> letter(letter, line, number, upper, from, lower, to);
            case 180 -> letter(letter, line, number, w - to, upper, w - from, lower);
            case 270 -> letter(letter, line, number, h - lower, w - to, h - upper, w - from);
            default -> letter(letter, line, number, from, h - lower, to, h - upper);
        };
    }

    private static PrintedLetter letter(
            Letter letter,
            Line line,
            int number,
            float left,
            float bottom,
            float right,
            float top) {
        return new PrintedLetter(letter.text(), line.page(), number, left, bottom, right, top);
    }
}
