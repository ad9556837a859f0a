package quotemark.view.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.Scale;

/// Scales as the reader types them, one a line: `Truth: False, Half true, True`.
final class ScaleLines {
    private static final int WORST = 1;

    private ScaleLines() {}

    static String of(List<Scale> scales) {
        return scales.stream()
                .map(scale -> scale.name() + ": " + String.join(", ", scale.labels()))
                .collect(Collectors.joining("\n"));
    }

    /// Empty where some line is no scale, or there is none.
    static Optional<List<Scale>> read(String lines) {
        var scales = new ArrayList<Scale>();
        for (String line : lines.lines().filter(l -> !l.isBlank()).toList()) {
            Optional<Scale> scale = scale(line);
            if (scale.isEmpty()) {
                return Optional.empty();
            }
            scales.add(scale.get());
        }
        return scales.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(scales));
    }

    private static Optional<Scale> scale(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || line.substring(0, colon).isBlank()) {
            return Optional.empty();
        }
        List<String> labels =
                Stream.of(line.substring(colon + 1).split(","))
                        .map(String::strip)
                        .filter(label -> !label.isEmpty())
                        .toList();
        return labels.size() < 2
                ? Optional.empty()
                : Optional.of(new Scale(line.substring(0, colon).strip(), WORST, labels));
    }
}
