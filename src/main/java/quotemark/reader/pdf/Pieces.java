package quotemark.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Letters become pieces of lines: words with ordinary spaces between them. Where the space is
/// wide, another column may begin.
final class Pieces {
    private static final float SPACE = 0.17f;
    private static final float GUTTER = 1.0f;

    private final Sheet sheet;
    private final List<Line> pieces = new ArrayList<>();
    private final List<Letter> current = new ArrayList<>();

    private Pieces(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<Line> of(Sheet sheet) {
        var pieces = new Pieces(sheet);
        for (List<Letter> row : rows(sheet.letters())) {
            row.forEach(pieces::take);
            pieces.end();
        }
        return pieces.pieces;
    }

    /// The letters on each baseline, from the left; a raised note sign is on the line it belongs
    /// to.
    private static List<List<Letter>> rows(List<Letter> letters) {
        List<Letter> down = new ArrayList<>(letters);
        down.sort(Comparator.comparingDouble(Letter::y).thenComparingDouble(Letter::x));
        List<List<Letter>> rows = new ArrayList<>();
        float y = Float.NEGATIVE_INFINITY;
        for (Letter letter : down) {
            if (rows.isEmpty() || letter.y() - y > Math.max(1, letter.size() * 0.22f)) {
                rows.add(new ArrayList<>());
                y = letter.y();
            }
            rows.getLast().add(letter);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Letter::x)));
        return rows;
    }

    private void take(Letter letter) {
        if (!current.isEmpty()) {
            Letter last = current.getLast();
            float gap = letter.x() - last.right();
            float size = Math.max(last.size(), letter.size());
            if (gap > size * GUTTER || gap < -2 * size) {
                end();
            }
        }
        if (!letter.text().isBlank() || !current.isEmpty()) {
            current.add(letter);
        }
    }

    private void end() {
        while (!current.isEmpty() && current.getLast().text().isBlank()) {
            current.removeLast();
        }
        if (!current.isEmpty()) {
            pieces.add(piece());
            current.clear();
        }
    }

    private Line piece() {
        Letter first = current.getFirst();
        boolean bold =
                current.stream().allMatch(letter -> letter.bold() || letter.text().isBlank());
        return new Line(
                sheet.number(),
                List.copyOf(current),
                words(),
                first.x(),
                current.getLast().right(),
                first.y(),
                size(),
                bold);
    }

    private String words() {
        var words = new StringBuilder();
        for (int i = 0; i < current.size(); i++) {
            Letter letter = current.get(i);
            boolean apart =
                    i > 0
                            && letter.x() - current.get(i - 1).right() > letter.size() * SPACE
                            && !letter.text().isBlank()
                            && !current.get(i - 1).text().isBlank();
            words.append(apart ? " " : "").append(letter.text());
        }
        return words.toString();
    }

    /// That of most letters: initials and note signs do not count.
    private float size() {
        return current.stream()
                .collect(
                        Collectors.groupingBy(
                                letter -> Math.round(letter.size() * 4) / 4f,
                                Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Comparator.<Map.Entry<Float, Long>>comparingLong(Map.Entry::getValue)
                                .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }
}
