package quotemark.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The size in which the report is printed, and how far its lines stand apart. In points.
record TypeSizes(float body, float bodyLeading) {
    private static final float USUAL = 1.2f;

    static TypeSizes of(List<List<Line>> columns) {
        Map<Float, Integer> letters = new HashMap<>();
        columns.forEach(column ->
                column.forEach(
                        line -> letters.merge(line.size(), line.words().length(), Integer::sum)));
        float body =
                letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(10f);
        return new TypeSizes(body, leading(columns, body));
    }

    /// The middle one of the distances between the report's lines.
    private static float leading(List<List<Line>> columns, float body) {
        List<Float> distances = new ArrayList<>();
        for (List<Line> column : columns) {
            for (int i = 1; i < column.size(); i++) {
                float distance = column.get(i).y() - column.get(i - 1).y();
                boolean both = column.get(i).size() == body && column.get(i - 1).size() == body;
                if (both && distance > 0 && distance < body * 3) {
                    distances.add(distance);
                }
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? body * USUAL : distances.get(distances.size() / 3);
    }

    /// How far the next line of the same paragraph is below.
    float leading(Line line) {
        return isBody(line)
                ? bodyLeading
                : Math.max(line.size() * USUAL, bodyLeading * line.size() / body);
    }

    boolean isBody(Line line) {
        return isBody(line.size());
    }

    boolean isBody(float size) {
        return Math.abs(size - body) <= body * 0.08f;
    }

    boolean isLarge(float size) {
        return size > body * 1.12f;
    }

    boolean isSmall(float size) {
        return size < body * 0.9f;
    }
}
