package quotemark.view;

/// How articles are set. What lies beyond good and evil is brought back into bounds.
///
/// @param size of the letters, in pixels
/// @param leading from one line to the next, in sizes of the letters
/// @param characters that stand in a full line, on average
public record TextStyle(double size, double leading, int characters, Typeface typeface) {
    public static final TextStyle USUAL = new TextStyle(17.5, 1.7, 75, Typeface.SERIF);

    public static final double SMALLEST = 10;
    public static final double LARGEST = 48;
    public static final double TIGHTEST = 1.3;
    public static final double LOOSEST = 2.2;
    public static final int NARROWEST = 45;
    public static final int WIDEST = 90;

    private static final double STEP = 1.1;

    public TextStyle {
        size = Math.clamp(size, SMALLEST, LARGEST);
        leading = Math.clamp(leading, TIGHTEST, LOOSEST);
        characters = Math.clamp(characters, NARROWEST, WIDEST);
    }

    public TextStyle withSize(double next) {
        return new TextStyle(next, leading, characters, typeface);
    }

    public TextStyle withLeading(double next) {
        return new TextStyle(size, next, characters, typeface);
    }

    public TextStyle withCharacters(int next) {
        return new TextStyle(size, leading, next, typeface);
    }

    public TextStyle with(Typeface next) {
        return new TextStyle(size, leading, characters, next);
    }

    /// Larger or smaller letters.
    ///
    /// @param direction 1 for larger, -1 for smaller, 0 for the usual size
    public TextStyle zoomed(int direction) {
        return withSize(direction == 0 ? USUAL.size : size * Math.pow(STEP, direction));
    }
}
