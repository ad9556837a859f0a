package quotemark.export.pdf;

import java.io.IOException;
import quotemark.annotation.Mark;
import quotemark.export.paper.Colours;

/// Lines and boxes that tell the kinds of marks apart, on grey paper too.
final class Decoration {
    private Decoration() {}

    /// Draws what a mark has besides its colour.
    ///
    /// @param y of the baseline
    /// @param size of the letters
    static void draw(
            Mark.Style style, String colour, float x, float toX, float y, float size, Pen pen)
            throws IOException {
        float under = y - size * 0.24f;
        switch (style) {
            case QUOTED -> {}
            case REPORTED -> pen.line(x, under, toX, under, 0.9f, colour, 0.9f, 1.6f);
            case CUE -> pen.line(x, under, toX, under, 0.7f, colour);
            case CHANNEL -> pen.line(x, under, toX, under, 0.7f, colour, 3, 1.6f);
            case SOURCE ->
                    pen.box(x - 0.7f, y - size * 0.3f, toX - x + 1.4f, size * 1.18f, thin(colour));
            case ADDRESSEE ->
                    pen.box(
                            x - 0.7f,
                            y - size * 0.3f,
                            toX - x + 1.4f,
                            size * 1.18f,
                            thin(colour),
                            1,
                            1.2f);
            case EVIDENCE -> {
                pen.line(x, under + 0.5f, toX, under + 0.5f, 0.6f, colour);
                pen.line(x, under - 1, toX, under - 1, 0.6f, colour);
            }
            case CLAIM -> pen.wave(x, under - 1.2f, toX, colour);
            case SUGGESTED -> pen.line(x, under, toX, under, 0.9f, colour, 5, 2.6f);
            case REMARK -> pen.line(x, under, toX, under, 0.6f, colour, 4, 1.2f, 0.8f, 1.2f);
        }
    }

    private static String thin(String colour) {
        return Colours.tint(colour, 70);
    }

    /// How much of its colour lies on the words of a mark, in percent.
    static int strength(Mark.Style style) {
        return switch (style) {
            case QUOTED -> 26;
            case REPORTED -> 14;
            case CLAIM, EVIDENCE, REMARK -> 12;
            case SUGGESTED -> 6;
            case SOURCE, ADDRESSEE, CHANNEL, CUE -> 0;
        };
    }
}
