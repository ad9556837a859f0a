package quotemark.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lines become paragraphs, over the ends of lines, columns and pages.
final class Paragraphs {
    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?…:]['\"”’“»)\\]]*");
    private static final Pattern BULLET = Pattern.compile("^(?:[•‣▪◦●○■]|\\(?\\d{1,2}[.)] ).*");

    private final TypeSizes sizes;
    private final Hyphens hyphens;
    private final boolean indented;
    private final List<Printed> paragraphs = new ArrayList<>();

    /// The last paragraph of the report itself, which notes and captions may interrupt.
    private @Nullable Printed body;

    Paragraphs(List<List<Line>> columns) {
        List<Line> all = columns.stream().flatMap(List::stream).toList();
        sizes = TypeSizes.of(columns);
        hyphens = new Hyphens(all);
        indented = areIndented(columns);
        columns.forEach(this::read);
    }

    List<Printed> all() {
        return paragraphs;
    }

    TypeSizes sizes() {
        return sizes;
    }

    /// A paragraph in the making.
    static final class Printed {
        private final StringBuilder words;
        private final float size;
        private final boolean bold;
        private Line last;

        Printed(Line line) {
            words = new StringBuilder(line.words());
            size = line.size();
            bold = line.bold();
            last = line;
        }

        String words() {
            return words.toString();
        }

        float size() {
            return size;
        }

        boolean bold() {
            return bold;
        }

        private boolean looksLike(Line line) {
            return Math.abs(size - line.size()) <= size * 0.08f && bold == line.bold();
        }
    }

    private static boolean areIndented(List<List<Line>> columns) {
        int indents = 0;
        int lines = 0;
        for (List<Line> column : columns) {
            float left = left(column);
            lines += column.size();
            for (Line line : column) {
                indents += isIndented(line, left) ? 1 : 0;
            }
        }
        return indents * 12 >= lines && indents >= 3;
    }

    private static float left(List<Line> column) {
        return (float) column.stream().mapToDouble(Line::left).min().orElse(0);
    }

    /// How far lines of this size go.
    private static float right(List<Line> column, Line like) {
        return (float)
                column.stream()
                        .filter(line -> line.size() == like.size())
                        .mapToDouble(Line::right)
                        .max()
                        .orElse(like.right());
    }

    private static boolean isIndented(Line line, float left) {
        float indent = line.left() - left;
        return indent > line.size() * 0.7f && indent < line.size() * 4;
    }

    private void read(List<Line> column) {
        float left = left(column);
        @Nullable Printed current = null;
        for (Line line : column) {
            if (current == null) {
                current = first(line, isIndented(line, left));
            } else if (goesOn(current, line, left, right(column, line))) {
                append(current, line);
            } else {
                current = begin(line);
            }
            if (sizes.isBody(line)) {
                body = current;
            }
        }
    }

    /// A column's first line goes on where the last column stopped in mid-sentence.
    private Printed first(Line line, boolean indentedLine) {
        boolean open =
                body != null
                        && body.looksLike(line)
                        && sizes.isBody(line)
                        && !indentedLine
                        && !BULLET.matcher(line.words()).matches()
                        && (!ENDS.matcher(body.words()).matches()
                                || (indented && body.last.page() != line.page()));
        if (open && body != null) {
            append(body, line);
            return body;
        }
        return begin(line);
    }

    private boolean goesOn(Printed current, Line line, float left, float right) {
        Line last = current.last;
        if (last.page() != line.page() || !current.looksLike(line)) {
            return false;
        }
        if (line.y() - last.y() > sizes.leading(line) * 1.35f
                || BULLET.matcher(line.words()).matches()) {
            return false;
        }
        if (indented && isIndented(line, left) && !isIndented(last, left)) {
            return false;
        }
        return !isBroken(current, line, left, right);
    }

    /// Whether the last line stopped though the next word would have fitted: its writer broke it.
    private boolean isBroken(Printed current, Line line, float left, float right) {
        Line last = current.last;
        float room = right - last.right();
        int space = line.words().indexOf(' ');
        float perLetter = (line.right() - line.left()) / Math.max(1, line.words().length());
        float word = perLetter * (1.5f + (space < 0 ? line.words().length() : space));
        if (word > room) {
            return false;
        }
        boolean besidePicture =
                Math.abs(last.right() - line.right()) < (right - left) * 0.05f
                        && Math.abs(last.left() - line.left()) < 1;
        return ENDS.matcher(current.words()).matches()
                || (room > (right - left) * 0.35f && !besidePicture);
    }

    private Printed begin(Line line) {
        var begun = new Printed(line);
        paragraphs.add(begun);
        return begun;
    }

    private void append(Printed paragraph, Line line) {
        String joined = hyphens.join(paragraph.words(), line.words());
        paragraph.words.setLength(0);
        paragraph.words.append(joined);
        paragraph.last = line;
    }
}
