package quotemark.view;

import javafx.scene.paint.Color;

/// How well one colour is seen on another, as WCAG 2 defines it.
final class Contrast {
    /// For text.
    static final double AA_TEXT = 4.5;

    /// For signs, the edges of controls, and the ring around what has the focus.
    static final double AA_GRAPHICS = 3;

    private Contrast() {}

    static double of(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// What is seen where a colour lies over another and lets some of it through.
    static Color over(Color above, double opacity, Color below) {
        return below.interpolate(above.deriveColor(0, 1, 1, 1 / above.getOpacity()), opacity);
    }

    static Color over(Color above, Color below) {
        return over(above, above.getOpacity(), below);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
