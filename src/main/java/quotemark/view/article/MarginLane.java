package quotemark.view.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import quotemark.text.Span;
import quotemark.view.Chip;

/// Left of the text: who begins to speak on a line, whether it is a claim, and what is nested.
///
/// From the text outwards: up to three brackets, then as many signs as there is room for; the rest
/// of them is counted.
final class MarginLane extends Region {
    /// From the text's left edge to the first sign.
    private static final double FIRST = 18;

    private static final double GAP = 4;

    /// Three chips and a number: more would be a row to read by itself.
    private static final double WIDEST = 130;

    private final Consumer<UUID> choose;

    MarginLane(Consumer<UUID> choose) {
        this.choose = choose;
        getStyleClass().add("margin-lane");
        setManaged(false);
        setPickOnBounds(false);
    }

    /// A line of text, and what begins on it.
    private record Row(Rectangle2D line, List<LaneEntry> entries) {}

    /// Draws the signs and brackets of a paragraph.
    ///
    /// @param lines where a span stands
    /// @param room left of the text, in pixels
    void show(Picture picture, Function<Span, List<Rectangle2D>> lines, double room) {
        getChildren().clear();
        new Brackets(picture.theme(), getChildren()).draw(picture.brackets(), lines);
        var signs = new LaneSigns(picture.theme(), choose);
        for (Row row : rows(picture.entries(), lines)) {
            place(signs, row, Math.min(room - FIRST, WIDEST));
        }
    }

    private static List<Row> rows(
            List<LaneEntry> entries, Function<Span, List<Rectangle2D>> lines) {
        Map<Long, Row> rows = new LinkedHashMap<>();
        for (LaneEntry entry : entries) {
            lines.apply(entry.at()).stream()
                    .findFirst()
                    .ifPresent(line ->
                            rows.computeIfAbsent(
                                            Math.round(line.getMinY()),
                                            _ -> new Row(line, new ArrayList<>()))
                                    .entries()
                                    .add(entry));
        }
        return List.copyOf(rows.values());
    }

    private void place(LaneSigns signs, Row row, double room) {
        int shown = fitting(row.entries(), room);
        double right = -FIRST;
        for (LaneEntry entry : row.entries().subList(0, shown)) {
            double width = LaneSigns.width(entry);
            add(signs.of(entry), row.line(), right - width, width);
            right -= width + GAP;
        }
        if (shown < row.entries().size()) {
            List<LaneEntry> rest = row.entries().subList(shown, row.entries().size());
            add(signs.more(rest), row.line(), right - Chip.WIDTH, Chip.WIDTH);
        }
    }

    /// How many signs have room; where not all have, one place is left for the number of the
    /// others.
    private static int fitting(List<LaneEntry> entries, double room) {
        double all = -GAP;
        int withNumber = 0;
        for (int i = 0; i < entries.size(); i++) {
            all += LaneSigns.width(entries.get(i)) + GAP;
            if (all + GAP + Chip.WIDTH <= room) {
                withNumber = i + 1;
            }
        }
        return all <= room ? entries.size() : withNumber;
    }

    /// In the middle of its line, and no higher than it: lines may be close together.
    private void add(Node sign, Rectangle2D line, double left, double width) {
        sign.setManaged(false);
        getChildren().add(sign);
        double height = Math.min(Chip.HEIGHT, Math.floor(line.getHeight()));
        double middle = line.getMinY() + line.getHeight() / 2;
        sign.resizeRelocate(Math.floor(left), Math.rint(middle - height / 2), width, height);
    }
}
