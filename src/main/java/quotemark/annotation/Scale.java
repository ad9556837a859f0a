package quotemark.annotation;

import java.util.List;
import java.util.stream.IntStream;

/// A scale on which a newsroom rates claims.
///
/// @param worst the lowest value
/// @param labels of the values, from the worst to the best; at least two
public record Scale(String name, int worst, List<String> labels) {

    /// @throws IllegalArgumentException if there are fewer than two labels
    public Scale {
        labels = List.copyOf(labels);
        if (labels.size() < 2) {
            throw new IllegalArgumentException("a scale with nothing to choose from");
        }
    }

    public int best() {
        return worst + labels.size() - 1;
    }

    /// Everything that a claim can be rated, the worst first.
    public List<Rating> ratings() {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new Rating(name, worst, best(), worst + i, labels.get(i)))
                .toList();
    }
}
