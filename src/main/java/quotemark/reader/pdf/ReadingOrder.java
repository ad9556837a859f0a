package quotemark.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// In what order a page is read: cut at a white gutter from top to bottom into columns, and where
/// there is none, at the widest white band across, until nothing is left to cut.
final class ReadingOrder {
    private static final int DEEPEST = 60;

    /// A column has at least so many lines, and so much of the page's width.
    private static final int FEWEST_LINES = 4;

    private static final float NARROWEST = 0.1f;

    private final float pageWidth;
    private final List<List<Line>> columns = new ArrayList<>();

    private ReadingOrder(float pageWidth) {
        this.pageWidth = pageWidth;
    }

    /// The lines, column by column.
    static List<List<Line>> of(List<Line> pieces, float pageWidth) {
        var order = new ReadingOrder(pageWidth);
        order.cut(pieces, 0);
        return order.columns;
    }

    private void cut(List<Line> region, int depth) {
        if (region.isEmpty()) {
            return;
        }
        double gutter = depth > DEEPEST ? Double.NaN : gutter(region);
        if (!Double.isNaN(gutter)) {
            cut(region.stream().filter(line -> line.left() < gutter).toList(), depth + 1);
            cut(region.stream().filter(line -> line.left() >= gutter).toList(), depth + 1);
            return;
        }
        double band = depth > DEEPEST || !hasSideBySide(region) ? Double.NaN : band(region);
        if (Double.isNaN(band)) {
            columns.add(rows(region));
            return;
        }
        cut(region.stream().filter(line -> line.y() < band).toList(), depth + 1);
        cut(region.stream().filter(line -> line.y() >= band).toList(), depth + 1);
    }

    /// The middle of the widest gutter between two columns, or nothing.
    private double gutter(List<Line> region) {
        double best = Double.NaN;
        double widest = 0;
        for (Gap gap : gaps(region, Line::left, Line::right)) {
            double middle = (gap.from + gap.to) / 2;
            if (gap.to - gap.from > widest && areColumns(region, middle)) {
                widest = gap.to - gap.from;
                best = middle;
            }
        }
        return best;
    }

    private boolean areColumns(List<Line> region, double middle) {
        return isColumn(region.stream().filter(line -> line.left() < middle).toList())
                && isColumn(region.stream().filter(line -> line.left() >= middle).toList());
    }

    private boolean isColumn(List<Line> lines) {
        double left = lines.stream().mapToDouble(Line::left).min().orElse(0);
        double right = lines.stream().mapToDouble(Line::right).max().orElse(0);
        return lines.size() >= FEWEST_LINES && right - left >= pageWidth * NARROWEST;
    }

    /// The middle of the widest band, or nothing.
    private static double band(List<Line> region) {
        double best = Double.NaN;
        double widest = 0;
        for (Gap gap : gaps(region, Line::top, Line::bottom)) {
            if (gap.to - gap.from > widest) {
                widest = gap.to - gap.from;
                best = (gap.from + gap.to) / 2;
            }
        }
        return best;
    }

    private record Gap(double from, double to) {}

    /// Where nothing is printed, between what is.
    private static List<Gap> gaps(
            List<Line> lines, ToDoubleFunction<Line> from, ToDoubleFunction<Line> to) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(from));
        List<Gap> gaps = new ArrayList<>();
        double end = to.applyAsDouble(sorted.getFirst());
        for (Line line : sorted) {
            if (from.applyAsDouble(line) > end + 0.5) {
                gaps.add(new Gap(end, from.applyAsDouble(line)));
            }
            end = Math.max(end, to.applyAsDouble(line));
        }
        return gaps;
    }

    private static boolean hasSideBySide(List<Line> region) {
        return rows(region).size() < region.size();
    }

    /// From the top, pieces on one baseline put together.
    private static List<Line> rows(List<Line> region) {
        List<Line> sorted = new ArrayList<>(region);
        sorted.sort(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::left));
        List<Line> rows = new ArrayList<>();
        List<Line> row = new ArrayList<>();
        for (Line line : sorted) {
            if (!row.isEmpty() && line.y() - row.getFirst().y() > row.getFirst().size() * 0.4f) {
                rows.add(joined(row));
                row.clear();
            }
            row.add(line);
        }
        rows.add(joined(row));
        return rows;
    }

    private static Line joined(List<Line> row) {
        row.sort(Comparator.comparingDouble(Line::left));
        return Line.of(row);
    }
}
