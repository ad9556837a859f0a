package quotemark.annotation;

/// A point on a scale, with all of the scale that is needed to understand it: it keeps its meaning
/// when the newsroom changes its scales.
///
/// @param scale the scale's name
/// @param worst the lowest value of the scale
/// @param best the highest
/// @param label what the newsroom calls the value; may be empty
public record Rating(String scale, int worst, int best, int value, String label) {

    /// @throws IllegalArgumentException unless `worst <= value <= best` and `worst < best`
    public Rating {
        if (worst >= best || value < worst || value > best) {
            throw new IllegalArgumentException(
                    "%d is no value from %d to %d".formatted(value, worst, best));
        }
    }
}
